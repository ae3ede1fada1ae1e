package io.careerplan.planning.plan;

import io.careerplan.kit.access.Caller;
import io.careerplan.kit.audit.Audit;
import io.careerplan.kit.problem.Refusal;
import io.careerplan.planning.deliverable.PlanningDeliverables;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What every change of a plan ends with: it is stored, audited and shown, and the deliverables read off it anew. */
@ApplicationScoped
class PlanChanges {
    private final PlanRepository plans;
    private final PlanningDeliverables deliverables;
    private final PlanFollowUp followUp;
    private final Audit audit;
    private final Caller caller;

    PlanChanges(
            PlanRepository plans,
            PlanningDeliverables deliverables,
            PlanFollowUp followUp,
            Audit audit,
            Caller caller) {
        this.plans = plans;
        this.deliverables = deliverables;
        this.followUp = followUp;
        this.audit = audit;
        this.caller = caller;
    }

    /** The plan as stored, so that its version is the one that the next If-Match has to name. */
    PlanView stored(String action, @Nullable PlanView before, Plan plan) {
        plans.flush();
        var after = PlanView.from(plan);
        audit.record(action, "plan", plan.id(), plan.personId(), before, after);
        readDeliverables(plan);
        followUp.changed(PlanSnapshot.of(plan));
        return after;
    }

    /** Deliverables are those of the plan that is furthest in its life; of several, the one changed last. */
    private void readDeliverables(Plan changed) {
        var leading = plans.leading(changed.personId());
        if (leading.isEmpty()) {
            deliverables.clear(changed.personId());
        }
        leading.filter(plan -> plan.id().equals(changed.id()) || changed.status() == PlanStatus.ARCHIVED)
                .ifPresent(plan -> deliverables.read(plan.personId(), plan.id(), plan.document()));
    }

    UUID author() {
        return caller.personId().orElseThrow(Refusal::notFound);
    }
}
