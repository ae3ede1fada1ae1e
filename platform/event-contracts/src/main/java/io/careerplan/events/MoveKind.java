package io.careerplan.events;

/** How a move between occupations changes a career. */
public enum MoveKind {
    PROMOTION,
    LATERAL,
    STEP_BACK,
    PIVOT
}
