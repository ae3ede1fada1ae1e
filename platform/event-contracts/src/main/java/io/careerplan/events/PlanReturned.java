package io.careerplan.events;

/**
 * A submitted plan was handed back to its owner for changes.
 *
 * @param plan the whole plan after the step
 * @param comment what the approver wants changed
 */
public record PlanReturned(PlanState plan, String comment) implements PlanEvent {}
