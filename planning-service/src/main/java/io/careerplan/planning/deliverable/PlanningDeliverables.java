package io.careerplan.planning.deliverable;

import io.careerplan.events.DeliverableStatus;
import io.careerplan.events.PlanningDeliverableChanged;
import io.careerplan.kit.deliverable.DeliverableBoard;
import io.careerplan.kit.outbox.Outbox;
import io.careerplan.planning.document.PlanDocument;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sets the states of planning's deliverables and tells of each change, in the running transaction. */
@ApplicationScoped
public class PlanningDeliverables {
    private final DeliverableBoard board;
    private final Outbox outbox;

    PlanningDeliverables(DeliverableBoard board, Outbox outbox) {
        this.board = board;
        this.outbox = outbox;
    }

    /**
     * Moves one to this status; nothing is told where it is there already.
     *
     * @param name kebab-case, as the workflow names it, for example {@code career-path-roadmap}
     * @param reference id of what it is read from
     */
    public void set(UUID person, String name, DeliverableStatus status, @Nullable UUID reference) {
        board.set(person, name, status, reference)
                .map(PlanningDeliverableChanged::new)
                .ifPresent(outbox::append);
    }

    /** Reads the six that a plan holds off the document of the person's leading plan. */
    public void read(UUID person, UUID plan, PlanDocument document) {
        for (var deliverable : PlanDeliverable.values()) {
            set(person, deliverable.code(), deliverable.statusIn(document), plan);
        }
    }

    /** A person without a plan has none of the six. */
    public void clear(UUID person) {
        for (var deliverable : PlanDeliverable.values()) {
            set(person, deliverable.code(), DeliverableStatus.MISSING, null);
        }
    }
}
