package io.careerplan.planning.deliverable;

import io.careerplan.events.Event;
import io.careerplan.events.PlanningDeliverableChanged;
import io.careerplan.kit.deliverable.DeliverableBoard;
import io.careerplan.kit.republish.Republisher;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Says again how far planning's deliverables are. */
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
                .<Event>map(PlanningDeliverableChanged::new)
                .toList();
    }
}
