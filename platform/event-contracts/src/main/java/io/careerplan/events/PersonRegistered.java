package io.careerplan.events;

/**
 * A person was registered with an organisation.
 *
 * @param person the profile after the change
 */
public record PersonRegistered(PersonState person) implements AssessmentEvent {

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
