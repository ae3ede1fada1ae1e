package io.careerplan.events;

/** How deep a review goes: the monthly look at progress, or the quarterly assessment of everything. */
public enum ReviewKind {
    MONTHLY,
    COMPREHENSIVE
}
