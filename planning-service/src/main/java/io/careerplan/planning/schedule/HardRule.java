package io.careerplan.planning.schedule;

/** What a schedule keeps without exception. */
public enum HardRule {
    /** Every share belongs to work of the problem, has minutes, and stands in the order of the weeks. */
    WELL_FORMED,
    /** Work is planned whole, or left out and named. */
    WHOLE_OR_NAMED,
    /** Only weeks of the plan hold work. */
    WITHIN_PLAN,
    /** A week holds no more than its hours. */
    WEEKLY_HOURS,
    /** Blocked weeks hold nothing. */
    BLOCKED_WEEK,
    /** What begins in a month costs no more than the budget of a month. */
    MONTHLY_BUDGET,
    /** Nothing begins before all that it waits for is done. */
    PREREQUISITE,
    /** Work keeps to its earliest and latest day. */
    FIXED_DATE
}
