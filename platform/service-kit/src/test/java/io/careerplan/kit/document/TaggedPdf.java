package io.careerplan.kit.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;

/** A printed document as a reader meets it: its text, and what a screen reader is told of it. */
public record TaggedPdf(String text, String title, int pages, List<Tag> tags) {

    /**
     * What a part of the document is.
     *
     * @param type for example {@code H1}
     * @param alternative what is read aloud in its place; null where there is nothing
     */
    public record Tag(String type, String alternative) {}

    /** The document of these bytes; fails unless it is tagged, in this language, and brings all of its fonts. */
    public static TaggedPdf of(byte[] bytes, String language) {
        try (var document = Loader.loadPDF(bytes)) {
            var catalogue = document.getDocumentCatalog();
            assertEquals(language, catalogue.getLanguage());
            assertTrue(catalogue.getMarkInfo().isMarked());
            assertTrue(catalogue.getViewerPreferences().displayDocTitle());
            var root = catalogue.getStructureTreeRoot();
            assertNotNull(root);
            fontsAreEmbedded(document);
            return new TaggedPdf(
                    inReadingOrder().getText(document),
                    document.getDocumentInformation().getTitle(),
                    document.getNumberOfPages(),
                    tags(root));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The tags of a type. */
    public List<Tag> ofType(String type) {
        return tags.stream().filter(each -> each.type().equals(type)).toList();
    }

    /** Page numbers are counted when all else is printed, and stand in the file behind it. */
    private static PDFTextStripper inReadingOrder() {
        var stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        return stripper;
    }

    private static void fontsAreEmbedded(PDDocument document) throws IOException {
        for (var page : document.getPages()) {
            for (var name : page.getResources().getFontNames()) {
                var font = page.getResources().getFont(name);
                assertTrue(font.isEmbedded(), font.getName());
                assertFalse(font.getName().startsWith("Helvetica"));
            }
        }
    }

    private static List<Tag> tags(PDStructureNode node) {
        var found = new ArrayList<Tag>();
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                found.add(new Tag(element.getStandardStructureType(), element.getAlternateDescription()));
                found.addAll(tags(element));
            }
        }
        return found;
    }
}
