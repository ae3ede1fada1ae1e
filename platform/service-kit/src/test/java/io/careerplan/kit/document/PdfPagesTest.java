package io.careerplan.kit.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.careerplan.kit.figure.Figures;
import org.junit.jupiter.api.Test;

class PdfPagesTest {

    private final HtmlPages pages = new HtmlPages();
    private final PdfPages printer = new PdfPages();

    @Test
    void aPrintedDocumentIsTaggedAndCanBeRead() {
        var pdf = TaggedPdf.of(print(Documents.whole()), "de");

        assertEquals(Documents.whole().title(), pdf.title());
        assertTrue(pdf.text().contains("Größe, Übung, Äpfel, Łódź, Ελλάδα, €"), pdf.text());
        assertTrue(pdf.pages() > 2);
        assertEquals(1, pdf.ofType("H1").size());
        assertEquals(3, pdf.ofType("H2").size());
        assertFalse(pdf.ofType("TH").isEmpty());
        assertFalse(pdf.ofType("LI").isEmpty());
    }

    @Test
    void eachFigureHasItsTextAlternative() {
        var figures = TaggedPdf.of(print(Documents.whole()), "de").ofType("Figure");
        assertEquals(Figures.all().size(), figures.size());
        for (int i = 0; i < figures.size(); i++) {
            var figure = Figures.all().get(i);
            assertEquals(
                    figure.title() + ". " + figure.description(), figures.get(i).alternative());
        }
    }

    @Test
    void pagesAreNumbered() {
        var pdf = TaggedPdf.of(print(Documents.whole()), "de");
        assertTrue(pdf.text().contains("Seite 2 von " + pdf.pages()), pdf.text());
    }

    @Test
    void theSameDocumentIsTheSameFile() {
        assertArrayEquals(print(Documents.whole()), print(Documents.whole()));
    }

    private byte[] print(Document document) {
        return printer.of(pages.of(document));
    }
}
