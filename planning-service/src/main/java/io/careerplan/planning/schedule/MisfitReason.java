package io.careerplan.planning.schedule;

/** What a piece of work fails on. Further reasons may follow. */
public enum MisfitReason {
    /** Too few hours a week before it has to be done. */
    HOURS,
    /** It costs more than its months leave. */
    BUDGET,
    /** No week between its dates is open. */
    DATES,
    /** It waits for something that does not fit. */
    PREREQUISITE,
    /** It is planned, but done later than it is due. */
    DUE
}
