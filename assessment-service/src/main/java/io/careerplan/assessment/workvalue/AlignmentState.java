package io.careerplan.assessment.workvalue;

/** Whether it can be said how far values meet; extensible. */
public enum AlignmentState {
    ALIGNED,
    /** It cannot; a reason stands beside it. */
    NO_DATA
}
