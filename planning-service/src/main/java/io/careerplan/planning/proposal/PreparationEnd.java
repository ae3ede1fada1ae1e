package io.careerplan.planning.proposal;

/** How the preparation of a proposal ended. */
enum PreparationEnd {
    PREPARED,
    /** The plan is no longer active, has no known hours, or the occasion led to a proposal before. */
    NOTHING_TO_PREPARE,
    /** No option helps. */
    NOTHING_TO_PROPOSE,
    /** What was worked out no longer fits the plan. */
    PLAN_REVISED_MEANWHILE
}
