package io.careerplan.kit.document;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
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

    PdfPages() {
        faces = List.of(
                Face.read("LiberationSans-Regular.ttf", SANS, NORMAL),
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
    }

    /** A page, printed. The same page is the same file, so that a tag can stand for it: nothing in it tells when it was made. */
    byte[] of(String html) {
        var out = new ByteArrayOutputStream();
        try (var renderer = builder(PrintedPage.of(html)).buildPdfRenderer();
                var pdf = renderer.createPDFKeepOpen()) {
            pdf.getDocumentInformation().setCreationDate(null);
            pdf.setDocumentId((long) html.hashCode());
            pdf.save(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private PdfRendererBuilder builder(Document page) {
        var builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.withW3cDocument(page, null);
        builder.withProducer(PRODUCER);
        builder.useUriResolver((from, address) -> null);
        builder.useExternalResourceAccessControl(
                (address, kind) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useSVGDrawer(new BatikSVGDrawer());
        faces.forEach(face -> builder.useFont(
                face.supplier(),
                face.family(),
                face.weight(),
                FontStyle.NORMAL,
                true,
                EnumSet.of(FSFontUseCase.DOCUMENT, FSFontUseCase.SVG)));
        return builder;
    }
}
