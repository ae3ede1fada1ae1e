package io.careerplan.events;

/**
 * A deliverable of strategy, action plan or risk assessment changed its state.
 *
 * @param deliverable its state after the change
 */
public record PlanningDeliverableChanged(DeliverableState deliverable) implements PlanningEvent {

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
