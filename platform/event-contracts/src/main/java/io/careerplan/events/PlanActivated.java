package io.careerplan.events;

/**
 * A plan is being carried out from now on.
 *
 * @param plan the whole plan after the step
 */
public record PlanActivated(PlanState plan) implements PlanEvent {}
