package io.careerplan.planning.careerpath;

import io.careerplan.events.DeliverableStatus;
import io.careerplan.events.PlanningDeliverableChanged;
import io.careerplan.kit.deliverable.DeliverableBoard;
import io.careerplan.kit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How far the career path roadmap of a person has come: partial once paths are found, done once one is chosen. */
@ApplicationScoped
class RoadmapState {
    private static final String ROADMAP = "career-path-roadmap";

    private final PathSearchRepository searches;
    private final DeliverableBoard board;
    private final Outbox outbox;

    RoadmapState(PathSearchRepository searches, DeliverableBoard board, Outbox outbox) {
        this.searches = searches;
        this.board = board;
        this.outbox = outbox;
    }

    void searched(UUID person) {
        if (searches.chosenOf(person).isEmpty()) {
            say(person, DeliverableStatus.PARTIAL, null);
        }
    }

    void chosen(UUID person, UUID search) {
        say(person, DeliverableStatus.DONE, search);
    }

    private void say(UUID person, DeliverableStatus status, @Nullable UUID search) {
        board.set(person, ROADMAP, status, search)
                .ifPresent(state -> outbox.append(new PlanningDeliverableChanged(state)));
    }
}
