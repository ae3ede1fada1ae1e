package io.careerplan.events;

/**
 * A person took a grant back; it opens nothing any more.
 *
 * @param grant the grant after the change
 */
public record GrantRevoked(GrantState grant) implements AssessmentEvent {

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
