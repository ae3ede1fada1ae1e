package io.careerplan.events;

/**
 * A deliverable of the workflow's first two steps changed its state.
 *
 * @param deliverable its state after the change
 */
public record AssessmentDeliverableChanged(DeliverableState deliverable) implements AssessmentEvent {

    @Override
    public String key() {
        return deliverable.personId().toString();
    }

    @Override
    public String subject() {
        return deliverable.personId() + "/" + deliverable.name();
    }

    @Override
    public long version() {
        return deliverable.version();
    }
}
