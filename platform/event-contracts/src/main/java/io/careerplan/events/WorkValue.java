package io.careerplan.events;

/** What somebody looks for in work; the six work values of the Theory of Work Adjustment, as O*NET names them. */
public enum WorkValue {
    ACHIEVEMENT,
    INDEPENDENCE,
    RECOGNITION,
    RELATIONSHIPS,
    SUPPORT,
    WORKING_CONDITIONS
}
