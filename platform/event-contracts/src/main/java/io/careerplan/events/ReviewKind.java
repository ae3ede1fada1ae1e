package io.careerplan.events;

/** What a review is for: the monthly look at progress, the quarterly assessment of everything, or something that happened. */
public enum ReviewKind {
    MONTHLY_PROGRESS,
    QUARTERLY_ASSESSMENT,
    EVENT
}
