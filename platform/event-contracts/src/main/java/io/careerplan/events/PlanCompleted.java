package io.careerplan.events;

/**
 * A plan was carried out to its end.
 *
 * @param plan the whole plan after the step
 */
public record PlanCompleted(PlanState plan) implements PlanEvent {}
