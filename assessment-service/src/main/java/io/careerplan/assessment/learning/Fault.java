package io.careerplan.assessment.learning;

/**
 * What an objective cannot be.
 *
 * @param skillId of the objective
 * @param kind what is wrong with it
 */
public record Fault(String skillId, FaultKind kind) {}
