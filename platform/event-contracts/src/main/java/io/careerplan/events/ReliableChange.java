package io.careerplan.events;

/** What the difference between two scores of one survey says. Extensible. */
public enum ReliableChange {
    /** It rose by more than the survey's own error explains. */
    ROSE,
    /** It fell by more than the survey's own error explains or, where that error is not known, by as much as counts. */
    FELL,
    /** Nothing that could not be chance. */
    NONE
}
