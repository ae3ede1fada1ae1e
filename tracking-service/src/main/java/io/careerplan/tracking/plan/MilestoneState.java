package io.careerplan.tracking.plan;

import io.careerplan.kit.problem.Refusal;

/** Where a milestone stands. Extensible. */
public enum MilestoneState {
    /** Ahead, or due today. */
    UPCOMING,
    /** Its date passed and it is not reached; it may still be, late. */
    MISSED,
    /** Reached, in time or late. */
    COMPLETED,
    /** A revision dropped it from the plan after it was reached. */
    REMOVED;

    /** The state of a milestone that is in the plan: reached for good, or missed on its present date, or ahead. */
    static MilestoneState of(boolean completed, boolean missedOnThisDate) {
        if (completed) {
            return COMPLETED;
        }
        return missedOnThisDate ? MISSED : UPCOMING;
    }

    /**
     * The state after the milestone is reached.
     *
     * @throws Refusal 409 when it was reached before or is no longer in the plan
     */
    MilestoneState complete() {
        return switch (this) {
            case UPCOMING, MISSED -> COMPLETED;
            case COMPLETED -> throw Refusal.conflict("milestone-already-completed");
            case REMOVED -> throw Refusal.conflict("milestone-removed");
        };
    }

    /** Whether its date passing makes it missed. */
    boolean mayBeMissed() {
        return this == UPCOMING;
    }
}
