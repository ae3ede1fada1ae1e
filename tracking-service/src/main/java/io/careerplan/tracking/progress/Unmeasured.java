package io.careerplan.tracking.progress;

import io.careerplan.kit.Algorithm;
import io.careerplan.tracking.plan.PlanStanding;
import java.util.Optional;

/** Why nothing can be said about the schedule of a plan. Extensible. */
@Algorithm
public enum Unmeasured {
    /** Only an active plan is carried out. */
    PLAN_NOT_ACTIVE,
    /** It has neither tasks nor milestones with planned hours. */
    NO_PLANNED_WORK,
    /** Its first week is not over, or has not begun. */
    NO_WEEK_PASSED;

    /** Why a plan cannot be measured; empty when it can. */
    static Optional<Unmeasured> of(PlanStanding plan, Baseline baseline, boolean allEarned) {
        if (!plan.active()) {
            return Optional.of(PLAN_NOT_ACTIVE);
        }
        if (baseline.weeks() == 0) {
            return Optional.of(NO_PLANNED_WORK);
        }
        return baseline.weeksBefore(plan.today()) == 0 && !allEarned ? Optional.of(NO_WEEK_PASSED) : Optional.empty();
    }
}
