package io.careerplan.tracking.journey;

import io.careerplan.events.DeliverableState;
import io.careerplan.events.DeliverableStatus;
import io.careerplan.tracking.deliverable.Documents;
import io.careerplan.tracking.deliverable.WorkflowDocument;
import io.careerplan.tracking.text.Texts;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A document of a step.
 *
 * @param name its name in events and paths
 * @param state how far it is
 * @param since since when; absent as long as nothing was said of it
 * @param reference id of what it is read from: the gap analysis, the search of career paths, the plan
 * @param offered whether a service of this release makes it
 * @param path where it is read as JSON, HTML or PDF, from the root of the host; absent where no service prints it
 * @param missing what it lacks; absent once it is done
 */
record DocumentView(
        String name,
        String title,
        DeliverableStatus state,
        @Nullable Instant since,
        @Nullable UUID reference,
        boolean offered,
        @Nullable String path,
        @Nullable String missing) {

    static DocumentView of(WorkflowDocument document, UUID person, Documents documents, Texts texts) {
        Optional<DeliverableState> told = documents.find(document);
        DeliverableStatus state = documents.status(document);
        boolean offered = document.isOffered() || told.isPresent();
        return new DocumentView(
                document.text(),
                texts.of("journey.document." + document.text()),
                state,
                told.map(DeliverableState::since).orElse(null),
                told.map(DeliverableState::reference).orElse(null),
                offered,
                document.path(person).orElse(null),
                state == DeliverableStatus.DONE ? null : missing(document, state, offered, texts));
    }

    private static String missing(WorkflowDocument document, DeliverableStatus state, boolean offered, Texts texts) {
        return document.isOffered()
                ? texts.of("journey.document." + document.text() + "."
                        + state.name().toLowerCase(Locale.ROOT))
                : texts.of(offered ? "journey.document.begun" : "journey.document.not-offered");
    }
}
