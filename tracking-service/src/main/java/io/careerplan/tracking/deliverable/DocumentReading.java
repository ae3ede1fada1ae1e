package io.careerplan.tracking.deliverable;

import io.careerplan.kit.deliverable.DeliverableBoard;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Reads how far a person's documents are, in the running transaction. */
@ApplicationScoped
public class DocumentReading {

    private final DeliverableBoard board;
    private final DeliverableCopies copies;

    DocumentReading(DeliverableBoard board, DeliverableCopies copies) {
        this.board = board;
        this.copies = copies;
    }

    /** All that was told of the person's documents, by whichever service. */
    public Documents of(UUID person) {
        return Documents.of(Stream.of(copies.of(person), board.of(person))
                .flatMap(List::stream)
                .toList());
    }
}
