package io.careerplan.events;

/**
 * An organisation was created or its settings changed.
 *
 * @param organisation the settings after the change
 */
public record OrganisationChanged(OrganisationState organisation) implements AssessmentEvent {

    @Override
    public String key() {
        return organisation.tenant();
    }

    @Override
    public String subject() {
        return organisation.tenant();
    }

    @Override
    public long version() {
        return organisation.version();
    }
}
