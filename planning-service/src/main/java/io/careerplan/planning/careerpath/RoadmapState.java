package io.careerplan.planning.careerpath;

import io.careerplan.events.DeliverableStatus;
import io.careerplan.events.PlanningDeliverableChanged;
import io.careerplan.kit.deliverable.DeliverableBoard;
import io.careerplan.kit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/**
 * How far the career path roadmap of a person has come: partial once paths are found, done once one is chosen. It refers to
 * the search to choose from, then to the one chosen from.
 */
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

    /** A search that found nothing leaves nothing to choose from. */
    void searched(PathSearch search) {
        boolean found = !search.found().paths().isEmpty();
        if (found && searches.chosenOf(search.personId()).isEmpty()) {
            say(search.personId(), DeliverableStatus.PARTIAL, search.id());
        }
    }

    void chosen(UUID person, UUID search) {
        say(person, DeliverableStatus.DONE, search);
    }

    private void say(UUID person, DeliverableStatus status, UUID search) {
        board.set(person, ROADMAP, status, search)
                .ifPresent(state -> outbox.append(new PlanningDeliverableChanged(state)));
    }
}
