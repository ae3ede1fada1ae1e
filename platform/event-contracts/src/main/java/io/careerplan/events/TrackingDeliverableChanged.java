package io.careerplan.events;

import java.time.Instant;
import java.util.UUID;

/**
 * A deliverable of the workflow's last step changed its state.
 *
 * @param deliverable its state after the change
 */
public record TrackingDeliverableChanged(DeliverableState deliverable) implements TrackingEvent {

    @Override
    public UUID personId() {
        return deliverable.personId();
    }

    @Override
    public Instant at() {
        return deliverable.since();
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
