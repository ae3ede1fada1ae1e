package io.careerplan.events;

/**
 * A person's goals changed.
 *
 * @param goals all goals after the change
 */
public record GoalsChanged(GoalsState goals) implements AssessmentEvent {

    @Override
    public String key() {
        return goals.personId().toString();
    }

    @Override
    public String subject() {
        return goals.personId().toString();
    }

    @Override
    public long version() {
        return goals.version();
    }
}
