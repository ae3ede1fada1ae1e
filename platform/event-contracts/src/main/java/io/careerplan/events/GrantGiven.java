package io.careerplan.events;

/**
 * A person granted a coach or mentor access to some of their sections, or changed what is granted.
 *
 * @param grant the grant after the change
 */
public record GrantGiven(GrantState grant) implements AssessmentEvent {

    @Override
    public String key() {
        return grant.personId().toString();
    }

    @Override
    public String subject() {
        return grant.id().toString();
    }

    @Override
    public long version() {
        return grant.version();
    }
}
