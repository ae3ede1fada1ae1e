package io.careerplan.planning.plan;

import io.careerplan.events.PlanningEvent;
import io.careerplan.kit.access.Verb;
import io.careerplan.kit.outbox.Outbox;
import io.careerplan.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/** The steps of a plan's life. */
@ApplicationScoped
@Transactional
class PlanLife {
    private static final String ANOTHER_ACTIVE = "another-plan-active";

    private final PlanRepository plans;
    private final PlanAccess access;
    private final PlanChanges changes;
    private final Approvers approvers;
    private final GateCheck gate;
    private final RevisionLog revisions;
    private final ForecastLog forecasts;
    private final Outbox outbox;
    private final Clock clock;

    PlanLife(
            PlanRepository plans,
            PlanAccess access,
            PlanChanges changes,
            Approvers approvers,
            GateCheck gate,
            RevisionLog revisions,
            ForecastLog forecasts,
            Outbox outbox,
            Clock clock) {
        this.plans = plans;
        this.access = access;
        this.changes = changes;
        this.approvers = approvers;
        this.gate = gate;
        this.revisions = revisions;
        this.forecasts = forecasts;
        this.outbox = outbox;
        this.clock = clock;
    }

    PlanView submit(UUID id) {
        var plan = access.require(id, Verb.EDIT);
        var submitted = step("plan-submitted", plan, it -> it.submit(clock.instant()));
        forecasts.append(PlanSnapshot.of(plan));
        return submitted;
    }

    PlanView giveBack(UUID id, String comment) {
        var plan = access.require(id, Verb.APPROVE);
        return step("plan-returned", plan, it -> it.giveBack(changes.author(), comment, clock.instant()));
    }

    PlanView approve(UUID id) {
        var plan = access.require(id, Verb.APPROVE);
        approvers.requireMayApprove(changes.author(), plan.personId());
        var approved = step("plan-approved", plan, it -> it.approve(changes.author(), clock.instant()));
        revisions.append(NewRevision.of(plan, changes.author(), null));
        return approved;
    }

    PlanView activate(UUID id) {
        var plan = startable(id, Verb.EDIT);
        gate.requirePass(plan);
        return begin("plan-activated", plan, null);
    }

    /** Begins a plan that is below the quality gate, by the word of a coach who may approve it. */
    PlanView activate(UUID id, String reason) {
        var plan = startable(id, Verb.APPROVE);
        var override = gate.override(plan, changes.author(), reason, clock.instant());
        return begin("plan-activated-by-override", plan, override);
    }

    PlanView complete(UUID id) {
        return step("plan-completed", access.require(id, Verb.EDIT), plan -> plan.complete(clock.instant()));
    }

    PlanView archive(UUID id) {
        return step("plan-archived", access.require(id, Verb.EDIT), plan -> plan.archive(clock.instant()));
    }

    private Plan startable(UUID id, Verb verb) {
        var plan = access.require(id, verb);
        plan.requireStartable();
        if (plans.hasActive(plan.personId())) {
            throw Refusal.conflict(ANOTHER_ACTIVE, plan.personId());
        }
        return plan;
    }

    /** Two activations at once both find no active plan; the database then lets only one of them through. */
    private PlanView begin(String action, Plan plan, @Nullable GateOverride override) {
        try {
            var active = step(action, plan, it -> it.activate(override, clock.instant()));
            forecasts.append(PlanSnapshot.of(plan));
            return active;
        } catch (ConstraintViolationException otherWasFaster) {
            throw Refusal.conflict(ANOTHER_ACTIVE, plan.personId());
        }
    }

    private PlanView step(String action, Plan plan, Function<Plan, PlanningEvent> step) {
        var before = PlanView.from(plan);
        outbox.append(step.apply(plan));
        return changes.stored(action, before, plan);
    }
}
