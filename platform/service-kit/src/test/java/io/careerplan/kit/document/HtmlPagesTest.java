package io.careerplan.kit.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.careerplan.kit.figure.Figures;
import io.careerplan.kit.language.Bundles;
import org.junit.jupiter.api.Test;

class HtmlPagesTest {

    private final HtmlPages pages = new HtmlPages();

    @Test
    void aPageIsThereForEverybody() {
        Accessible.of(pages.of(Documents.whole())).check("de");
        Accessible.of(pages.of(Documents.empty())).check("en");
    }

    @Test
    void nothingThatPeopleWriteBecomesMarkup() {
        var html = pages.of(Documents.whole());

        assertFalse(html.contains("<script"));
        assertTrue(html.contains("href=\"https://example.org/?a=1&amp;b=&quot;&gt;&lt;script&gt;\""));
        var read = Accessible.of(html).text();
        assertTrue(read.contains("Punkt " + Figures.HOSTILE));
        assertTrue(read.contains(Documents.UMLAUTS + Figures.HOSTILE));
    }

    @Test
    void whatIsMissingNamesTheCallThatFillsIt() {
        var read = Accessible.of(pages.of(Documents.whole())).text();
        assertTrue(read.contains("Dieser Aufruf ergänzt es: POST /assessment/v1/"));
    }

    @Test
    void theSameDocumentIsTheSamePage() {
        assertEquals(pages.of(Documents.whole()), pages.of(Documents.whole()));
    }

    @Test
    void whatEveryDocumentSaysIsSaidInBothLanguages() {
        Bundles.check("document");
    }
}
