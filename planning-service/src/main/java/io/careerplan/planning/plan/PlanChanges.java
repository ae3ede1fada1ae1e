package io.careerplan.planning.plan;

import io.careerplan.kit.access.Caller;
import io.careerplan.kit.audit.Audit;
import io.careerplan.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What every change of a plan ends with: it is stored, audited and shown. */
@ApplicationScoped
class PlanChanges {
    private final PlanRepository plans;
    private final Audit audit;
    private final Caller caller;

    PlanChanges(PlanRepository plans, Audit audit, Caller caller) {
        this.plans = plans;
        this.audit = audit;
        this.caller = caller;
    }

    /** The plan as stored, so that its version is the one that the next If-Match has to name. */
    PlanView stored(String action, @Nullable PlanView before, Plan plan) {
        plans.flush();
        var after = PlanView.from(plan);
        audit.record(action, "plan", plan.id(), plan.personId(), before, after);
        return after;
    }

    UUID author() {
        return caller.personId().orElseThrow(Refusal::notFound);
    }
}
