package io.careerplan.events;

/** Whether a person still belongs to the organisation. */
public enum EmploymentState {
    EMPLOYED,
    LEFT
}
