package io.careerplan.events;

/** A step in the life of a plan, with the whole plan after the step. */
public sealed interface PlanEvent extends PlanningEvent
        permits PlanSubmitted, PlanApproved, PlanReturned, PlanActivated, PlanRevised, PlanCompleted, PlanArchived {

    /** The whole plan as it stands after this step. */
    PlanState plan();

    @Override
    default String key() {
        return plan().personId().toString();
    }

    @Override
    default String subject() {
        return plan().id().toString();
    }

    @Override
    default long version() {
        return plan().version();
    }
}
