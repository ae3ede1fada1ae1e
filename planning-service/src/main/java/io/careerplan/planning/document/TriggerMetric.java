package io.careerplan.planning.document;

/** What tracking can measure. Further metrics may follow. */
public enum TriggerMetric {
    /** SPI(t) of the earned schedule; 1 = on schedule. */
    SCHEDULE_PERFORMANCE,
    /** Milestones missed since the plan became active. */
    MILESTONES_MISSED,
    /** Days that the next undone milestone is late. */
    MILESTONE_DAYS_LATE,
    /** Hours logged in a week. */
    HOURS_LOGGED_PER_WEEK,
    /** Hours logged above the planned hours of done tasks, as a share; 0.5 = half as much again. */
    EFFORT_OVERRUN,
    /** Days since the latest rating of the skill that the risk is about. */
    DAYS_SINCE_RATING,
    /** Probability that the plan is done by its end, 0 to 1. */
    FINISH_PROBABILITY
}
