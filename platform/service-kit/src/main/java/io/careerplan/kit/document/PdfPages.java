package io.careerplan.kit.document;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.w3c.dom.Document;

/**
 * Pages as tagged PDF: structure, language, title and text alternatives as PDF/UA wants them, all fonts embedded. Nothing is
 * fetched while printing, whatever a page names.
 */
final class PdfPages {

    private static final String SANS = "Liberation Sans";
    private static final String PRODUCER = "Career planning platform";
    private static final String MONO = "Liberation Mono";
    private static final int NORMAL = 400;
    private static final int BOLD = 700;

    private final List<Face> faces;
    private final FigureDrawer drawer;
    private final FSDefaultCacheStore metrics = new FSDefaultCacheStore();

    PdfPages() {
        // It writes to a console of its own, past the log of the service, and quotes the page.
        XRLog.setLoggingEnabled(false);
        var regular = Face.read("LiberationSans-Regular.ttf", SANS, NORMAL);
        drawer = FigureDrawer.with(regular.supplier(), SANS, NORMAL);
        faces = List.of(
                regular,
                Face.read("LiberationSans-Bold.ttf", SANS, BOLD),
                Face.read("LiberationMono-Regular.ttf", MONO, NORMAL));
    }

    /** A face of a font, kept in memory, because it is read for every document. */
    @SuppressWarnings("ArrayRecordComponent") // read, never changed, never compared
    private record Face(byte[] bytes, String family, int weight) {

        private static final String FOLDER = "/liberation/";

        static Face read(String file, String family, int weight) {
            try (var font = Objects.requireNonNull(PdfPages.class.getResourceAsStream(FOLDER + file), file)) {
                return new Face(font.readAllBytes(), family, weight);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }

        FSSupplier<InputStream> supplier() {
            return () -> new ByteArrayInputStream(bytes);
        }

        /**
         * The face as a font of a file. Ligatures are left out: finding them in every word takes longer than all else that
         * printing does.
         */
        PDFont in(PDDocument pdf) {
            try {
                var font = new TTFParser(true).parse(new RandomAccessReadBuffer(bytes));
                font.setEnableGsub(false);
                return PDType0Font.load(pdf, font, true);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }

    /** A page, printed. The same page is the same file, so that a tag can stand for it: nothing in it tells when it was made. */
    byte[] of(String html) {
        var out = new ByteArrayOutputStream();
        try (var pdf = new PDDocument();
                var renderer = builder(PrintedPage.of(html), pdf).buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            pdf.getDocumentInformation().setCreationDate(null);
            pdf.setDocumentId((long) html.hashCode());
            pdf.save(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private PdfRendererBuilder builder(Document page, PDDocument pdf) {
        var builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.withW3cDocument(page, null);
        builder.usePDDocument(pdf);
        builder.withProducer(PRODUCER);
        builder.useUriResolver((from, address) -> null);
        builder.useExternalResourceAccessControl(
                (address, kind) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useSVGDrawer(drawer.ofNextPage());
        builder.useCacheStore(CacheStore.PDF_FONT_METRICS, metrics);
        faces.forEach(face -> builder.useFont(
                new PDFontSupplier(face.in(pdf)), face.family(), face.weight(), FontStyle.NORMAL, true));
        return builder;
    }
}
