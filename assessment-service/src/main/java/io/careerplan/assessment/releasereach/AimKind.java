package io.careerplan.assessment.releasereach;

/** How somebody can aim at an occupation; extensible. */
public enum AimKind {
    /** A goal names it. */
    GOAL,
    /** A gap analysis compares the person with it. */
    GAP_ANALYSIS
}
