package io.careerplan.events;

/**
 * A plan was handed in for approval.
 *
 * @param plan the whole plan after the step
 */
public record PlanSubmitted(PlanState plan) implements PlanEvent {}
