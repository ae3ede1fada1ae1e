package io.careerplan.kit.deliverable;

import io.careerplan.kit.erasure.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The states of a person's deliverables, to be handed out and to be forgotten. */
@ApplicationScoped
class DeliverableData implements PersonalData {

    private final DeliverableBoard board;

    DeliverableData(DeliverableBoard board) {
        this.board = board;
    }

    @Override
    public String name() {
        return "deliverables";
    }

    @Override
    public Object export(UUID personId) {
        return board.of(personId);
    }

    @Override
    public void erase(UUID personId) {
        board.erase(personId);
    }
}
