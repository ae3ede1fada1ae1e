package io.careerplan.events;

/** How a skill compares with what a target occupation requires. */
public enum GapStatus {
    GAP,
    WITHIN_ERROR,
    MET,
    NO_DATA
}
