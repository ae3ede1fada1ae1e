package io.careerplan.tracking.deliverable;

import io.careerplan.events.DeliverableState;
import io.careerplan.events.DeliverableStatus;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How far a person's documents are, as far as services have told.
 *
 * @param told by name; what nobody has told of is missing
 */
public record Documents(Map<String, DeliverableState> told) {

    public Documents {
        told = Map.copyOf(told);
    }

    /** The documents with these states. */
    public static Documents of(List<DeliverableState> states) {
        return new Documents(states.stream()
                .collect(Collectors.toMap(DeliverableState::name, Function.identity(), (copied, own) -> own)));
    }

    /** What was told of a document. */
    public Optional<DeliverableState> find(WorkflowDocument document) {
        return Optional.ofNullable(told.get(document.text()));
    }

    /** How far it is. */
    public DeliverableStatus status(WorkflowDocument document) {
        return find(document).map(DeliverableState::status).orElse(DeliverableStatus.MISSING);
    }

    /** Whether it is in one of these states. */
    public boolean is(WorkflowDocument document, DeliverableStatus... any) {
        return List.of(any).contains(status(document));
    }

    /** Id of what it is read from. */
    public Optional<UUID> reference(WorkflowDocument document) {
        return find(document).map(DeliverableState::reference);
    }

    /** Grows with every change of any of them. */
    public long stamp() {
        return told.values().stream().mapToLong(state -> state.version() + 1).sum();
    }
}
