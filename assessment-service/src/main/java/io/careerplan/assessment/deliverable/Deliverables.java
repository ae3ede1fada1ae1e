package io.careerplan.assessment.deliverable;

import io.careerplan.events.AssessmentDeliverableChanged;
import io.careerplan.events.DeliverableState;
import io.careerplan.events.DeliverableStatus;
import io.careerplan.kit.deliverable.DeliverableBoard;
import io.careerplan.kit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps the state of a person's documents; each change of it is told, in the transaction of what caused it. */
@ApplicationScoped
public class Deliverables {

    private final DeliverableBoard board;
    private final Outbox outbox;

    Deliverables(DeliverableBoard board, Outbox outbox) {
        this.board = board;
        this.outbox = outbox;
    }

    /** Says that a document that rests on no single thing is at this status. */
    public void set(UUID person, AssessmentDeliverable deliverable, DeliverableStatus status) {
        set(person, deliverable, status, null);
    }

    /**
     * Says that the document is at this status; nothing happens when it is already.
     *
     * @param reference id of what it is read from, for example the gap analysis
     */
    public void set(
            UUID person, AssessmentDeliverable deliverable, DeliverableStatus status, @Nullable UUID reference) {
        board.set(person, deliverable.text(), status, reference)
                .ifPresent(state -> outbox.append(new AssessmentDeliverableChanged(state)));
    }

    /** Says that the document is begun; one that is done stays so until the new one is done. */
    public void begin(UUID person, AssessmentDeliverable deliverable, UUID reference) {
        var before = board.find(person, deliverable.text()).map(DeliverableState::status);
        if (before.filter(DeliverableStatus.DONE::equals).isEmpty()) {
            set(person, deliverable, DeliverableStatus.PARTIAL, reference);
        }
    }

    /** Says that what the document rests on has changed since it was done; one that never was done stays as it is. */
    public void outdate(UUID person, AssessmentDeliverable deliverable) {
        board.find(person, deliverable.text())
                .filter(state -> state.status() == DeliverableStatus.DONE)
                .ifPresent(state -> set(person, deliverable, DeliverableStatus.OUTDATED, state.reference()));
    }
}
