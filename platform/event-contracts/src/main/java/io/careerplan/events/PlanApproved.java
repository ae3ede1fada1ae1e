package io.careerplan.events;

/**
 * A plan was approved and may be activated.
 *
 * @param plan the whole plan after the step
 */
public record PlanApproved(PlanState plan) implements PlanEvent {}
