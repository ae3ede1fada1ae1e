package io.careerplan.events;

/**
 * A person said what they look for in work.
 *
 * @param workValues the values after the change
 */
public record WorkValuesChanged(WorkValuesState workValues) implements AssessmentEvent {

    @Override
    public String key() {
        return workValues.personId().toString();
    }

    @Override
    public String subject() {
        return workValues.personId().toString();
    }

    @Override
    public long version() {
        return workValues.version();
    }
}
