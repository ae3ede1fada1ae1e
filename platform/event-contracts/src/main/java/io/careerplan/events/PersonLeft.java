package io.careerplan.events;

/**
 * A person left the organisation; what is held about them stays.
 *
 * @param person the profile after the change
 */
public record PersonLeft(PersonState person) implements AssessmentEvent {

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
