package io.careerplan.events;

/**
 * A plan was put away; nothing of it is pursued any more.
 *
 * @param plan the whole plan after the step
 */
public record PlanArchived(PlanState plan) implements PlanEvent {}
