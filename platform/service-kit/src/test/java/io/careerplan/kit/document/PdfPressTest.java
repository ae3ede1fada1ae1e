package io.careerplan.kit.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PdfPressTest {

    private final CountedPages pages = new CountedPages();
    private final List<PdfPress> presses = new ArrayList<>();

    @AfterEach
    void stop() {
        presses.forEach(PdfPress::stop);
    }

    @Test
    void aDocumentIsPrinted() {
        var printed = press(Duration.ZERO, 0).print(Documents.empty());
        assertEquals("%PDF", new String(printed, 0, 4, StandardCharsets.US_ASCII));
    }

    @Test
    void itIsRehearsedAsOftenAsIsSet() throws InterruptedException {
        press(Duration.ofMillis(1), 2).rehearseLater().orElseThrow().join();
        assertEquals(2, pages.titles.size());
    }

    @Test
    void zeroIsNever() {
        assertTrue(press(Duration.ZERO, 2).rehearseLater().isEmpty());
    }

    @Test
    void aRehearsalThatFindsNoRoomIsLetBe() throws InterruptedException {
        var press = press(Duration.ofMillis(100), 2);
        press.stop();
        var failures = Collections.synchronizedList(new ArrayList<Throwable>());
        var rehearsal = press.rehearseLater().orElseThrow();
        rehearsal.setUncaughtExceptionHandler((thread, failure) -> failures.add(failure));
        rehearsal.join();
        assertEquals(1, pages.titles.size());
        assertEquals(List.of(), failures);
    }

    @Test
    void everyKindOfBlockIsRehearsed() {
        var rehearsed = Rehearsal.document().parts().stream()
                .flatMap(part -> part.blocks().stream())
                .map(Block::kind)
                .collect(Collectors.toSet());
        var known = Documents.whole().parts().stream()
                .flatMap(part -> part.blocks().stream())
                .map(Block::kind)
                .collect(Collectors.toSet());
        assertEquals(known, rehearsed);
    }

    private PdfPress press(Duration after, int rehearsals) {
        var press = new PdfPress(pages, new Settings(after, rehearsals));
        presses.add(press);
        return press;
    }

    private record Settings(Duration rehearsedAfter, int rehearsals) implements DocumentSettings {

        @Override
        public int printedAtOnce() {
            return 1;
        }

        @Override
        public int waiting() {
            return 1;
        }

        @Override
        public Duration patience() {
            return Duration.ofSeconds(30);
        }
    }

    private static final class CountedPages extends HtmlPages {

        private final List<String> titles = Collections.synchronizedList(new ArrayList<>());

        @Override
        public String of(Document document) {
            titles.add(document.title());
            return super.of(document);
        }
    }
}
