package io.careerplan.tracking.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.careerplan.events.DeliverableState;
import io.careerplan.events.DeliverableStatus;
import io.careerplan.tracking.deliverable.Documents;
import io.careerplan.tracking.deliverable.WorkflowDocument;
import io.careerplan.tracking.nextcall.NextCalls;
import io.careerplan.tracking.nextcall.SituationFixture;
import io.careerplan.tracking.text.Texts;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every document and every call has its words. */
class JourneyTextsTest {

    private static final Texts ENGLISH = Texts.in(List.of());

    @ParameterizedTest
    @EnumSource(WorkflowDocument.class)
    void aDocumentSaysWhatItLacksUntilItIsDone(WorkflowDocument document) {
        assertFalse(DocumentView.of(document, SituationFixture.PERSON, Documents.of(List.of()), ENGLISH)
                .title()
                .isBlank());
        for (DeliverableStatus status : DeliverableStatus.values()) {
            DocumentView view = DocumentView.of(document, SituationFixture.PERSON, told(document, status), ENGLISH);
            assertEquals(status == DeliverableStatus.DONE, view.missing() == null, status.name());
        }
    }

    @Test
    void aDocumentThatIsToldOfIsOfferedWhateverThisReleaseThinks() {
        WorkflowDocument later = WorkflowDocument.NETWORKING_STRATEGY;
        assertFalse(DocumentView.of(later, SituationFixture.PERSON, Documents.of(List.of()), ENGLISH)
                .offered());
        DocumentView done =
                DocumentView.of(later, SituationFixture.PERSON, told(later, DeliverableStatus.DONE), ENGLISH);
        assertEquals(List.of(true, DeliverableStatus.DONE), List.of(done.offered(), done.state()));
        assertNull(done.missing());
        DocumentView begun =
                DocumentView.of(later, SituationFixture.PERSON, told(later, DeliverableStatus.PARTIAL), ENGLISH);
        assertEquals("This document is begun and not done.", begun.missing());
    }

    static Stream<SituationFixture> stations() {
        return SituationFixture.stations();
    }

    @ParameterizedTest
    @MethodSource("stations")
    void aCallSaysWhatItIsForAndWhatIsToBeDecided(SituationFixture station) {
        var calls = NextCalls.in(station.situation()).stream()
                .map(named -> CallView.of(named, true, ENGLISH))
                .toList();
        assertFalse(calls.isEmpty());
        assertFalse(calls.stream()
                .anyMatch(call -> call.why().isBlank() || call.why().contains("{")));
        assertFalse(calls.stream().flatMap(call -> call.choices().stream()).anyMatch(choice -> choice.what()
                .isBlank()));
    }

    private static Documents told(WorkflowDocument document, DeliverableStatus status) {
        return Documents.of(List.of(new DeliverableState(
                SituationFixture.PERSON, document.text(), 0, status, Instant.EPOCH, SituationFixture.THING)));
    }
}
