package io.careerplan.assessment.learning;

/** Where something learnt is applied. Extensible. */
public enum PracticeKind {
    /** In a piece of one's own work, looked at by somebody who can do it. */
    AT_WORK,
    /** In a project of its own. */
    PROJECT,
    /** With a mentor. */
    MENTORING,
    /** Among others, such as an association. */
    COMMUNITY
}
