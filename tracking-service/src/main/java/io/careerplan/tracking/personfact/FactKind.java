package io.careerplan.tracking.personfact;

/** The kinds of fact that are kept of a person, each as its newest state. */
enum FactKind {
    PROFILE,
    GOALS,
    WORK_VALUES,
    TARGETS,
    /** Without content: counts the changes of who may do what to the person. */
    ACCESS
}
