package io.careerplan.events;

/** The stage of a career. */
public enum ExperienceLevel {
    EARLY,
    MID,
    SENIOR,
    TRANSITION
}
