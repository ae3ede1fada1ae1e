package io.careerplan.events;

/**
 * A person's profile, circumstances or sign-in changed.
 *
 * @param person the profile after the change
 */
public record PersonChanged(PersonState person) implements AssessmentEvent {

    @Override
    public String key() {
        return person.id().toString();
    }

    @Override
    public String subject() {
        return person.id().toString();
    }

    @Override
    public long version() {
        return person.version();
    }
}
