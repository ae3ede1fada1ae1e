package io.careerplan.tracking.deliverable;

import io.careerplan.events.Event;
import io.careerplan.events.TrackingDeliverableChanged;
import io.careerplan.kit.deliverable.DeliverableBoard;
import io.careerplan.kit.republish.Republisher;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Says again how far tracking's documents are. */
@ApplicationScoped
class DeliverableRepublisher implements Republisher {

    private final DeliverableBoard board;

    DeliverableRepublisher(DeliverableBoard board) {
        this.board = board;
    }

    @Override
    public String name() {
        return "deliverables";
    }

    @Override
    public List<UUID> peopleAfter(UUID after, int limit) {
        return board.peopleAfter(after, limit);
    }

    @Override
    public List<Event> ofPerson(UUID person) {
        return board.of(person).stream()
                .<Event>map(TrackingDeliverableChanged::new)
                .toList();
    }
}
