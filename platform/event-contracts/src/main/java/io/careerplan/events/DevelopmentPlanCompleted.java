package io.careerplan.events;

/**
 * A person finished a plan of what to learn: from here on it stays as it is, and planning may build on it.
 *
 * @param plan the finished plan
 */
public record DevelopmentPlanCompleted(DevelopmentPlanState plan) implements AssessmentEvent {

    @Override
    public String key() {
        return plan.personId().toString();
    }

    @Override
    public String subject() {
        return plan.id().toString();
    }

    @Override
    public long version() {
        return plan.version();
    }
}
