package io.careerplan.tracking.deadline;

import io.careerplan.kit.tenancy.TenantScope;
import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;

/** Looks for passed dates at every tick, and after downtime for all that passed meanwhile. */
@ApplicationScoped
class DueCheck {

    private final Claims claims;
    private final PassedDates passed;
    private final TenantScope tenants;
    private final Clock clock;

    DueCheck(Claims claims, PassedDates passed, TenantScope tenants, Clock clock) {
        this.claims = claims;
        this.passed = passed;
        this.tenants = tenants;
        this.clock = clock;
    }

    /** One tick: claims and handles until nothing is left to claim. */
    @Scheduled(
            identity = "due-check",
            every = "{careerplan.tracking.due-check-every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tick() {
        List<Claim> due = claims.take(clock.instant());
        while (!due.isEmpty()) {
            due.forEach(this::handle);
            due = claims.take(clock.instant());
        }
    }

    /** A plan that cannot be handled now is claimed again at a later tick and holds up no other. */
    private void handle(Claim claim) {
        try {
            tenants.run(claim.tenant(), () -> passed.handle(claim.planId()));
        } catch (RuntimeException failed) {
            Log.warnf(failed, "passed dates of plan %s are looked at again later", claim.planId());
        }
    }
}
