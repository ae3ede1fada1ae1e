package io.careerplan.kit.document;

import io.careerplan.kit.http.Answers;
import io.careerplan.kit.language.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Sends documents in the format and the language that the caller prefers. The ETag is that of what is sent: of the figures, the
 * format, the language and the release that words them; nothing is printed for a caller who has it already.
 */
@ApplicationScoped
public class DocumentAnswers {

    private static final String NOTHING_FROM_ELSEWHERE =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private final HtmlPages pages;
    private final PdfPress press;
    private final String release;

    DocumentAnswers(
            HtmlPages pages,
            PdfPress press,
            @ConfigProperty(name = "quarkus.application.version", defaultValue = "unknown") String release) {
        this.pages = pages;
        this.press = press;
        this.release = release;
    }

    /**
     * 200 with the document, or 304 where the caller has it.
     *
     * @throws jakarta.ws.rs.NotAcceptableException 406 where the caller takes none of the formats
     */
    public Response read(Printed figures, HttpHeaders headers, Request request) {
        var format = DocumentFormat.preferred(request);
        var language = Language.preferred(headers.getAcceptableLanguages());
        var answer = Answers.read(stamp(figures, format, language), request, () -> body(figures, format, language));
        return Response.fromResponse(answer)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT + ", " + HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }

    private Response.ResponseBuilder body(Printed figures, DocumentFormat format, Language language) {
        var answer = Response.ok()
                .type(format.type())
                .language(language.locale())
                .header("Content-Disposition", "inline; filename=\"" + fileName(figures, format) + "\"");
        return switch (format) {
            case JSON -> answer.entity(figures);
            case HTML ->
                answer.entity(pages.of(figures.document(language)))
                        .header("Content-Security-Policy", NOTHING_FROM_ELSEWHERE)
                        .header("X-Content-Type-Options", "nosniff");
            case PDF -> answer.entity(press.print(figures.document(language)));
        };
    }

    private static String fileName(Printed figures, DocumentFormat format) {
        return figures.documentName() + "." + format.text();
    }

    private long stamp(Printed figures, DocumentFormat format, Language language) {
        var text = String.join("\u001f", release, format.name(), language.tag(), figures.toString());
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).getMostSignificantBits() >>> 1;
    }
}
