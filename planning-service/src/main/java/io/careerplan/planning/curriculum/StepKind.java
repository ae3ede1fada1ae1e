package io.careerplan.planning.curriculum;

/** What a step comes to, the most telling first. */
public enum StepKind {
    /** Readiness for a move. */
    MOVE,
    /** A level of a skill. */
    LEVEL,
    /** A resource worked through. */
    STUDY,
    /** A part of a longer step. */
    PART,
    /** What others say. */
    FEEDBACK
}
