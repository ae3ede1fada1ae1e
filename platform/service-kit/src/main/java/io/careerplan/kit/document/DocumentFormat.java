package io.careerplan.kit.document;

import io.careerplan.kit.language.Texts;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Variant;
import java.util.stream.Stream;

/** As what a document is sent. */
public enum DocumentFormat {
    /** Its figures. */
    JSON(MediaType.APPLICATION_JSON_TYPE),
    /** A page. */
    HTML(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8")),
    /** The page printed. */
    PDF(MediaType.valueOf(DocumentFormat.PDF_TYPE));

    /** What printed documents are called in HTTP. */
    public static final String PDF_TYPE = "application/pdf";

    @SuppressWarnings("ImmutableEnumChecker") // never changed
    private final MediaType type;

    DocumentFormat(MediaType type) {
        this.type = type;
    }

    /** The media type of the answer. */
    public MediaType type() {
        return type;
    }

    /** Its name in names of files. */
    public String text() {
        return Texts.kebab(this);
    }

    /**
     * What the request prefers; JSON where it does not say.
     *
     * @throws NotAcceptableException 406 where it takes none of them
     */
    static DocumentFormat preferred(Request request) {
        var variants = Stream.of(values())
                .map(each -> new Variant(each.type, (String) null, null))
                .toList();
        var chosen = request.selectVariant(variants);
        if (chosen == null) {
            throw new NotAcceptableException();
        }
        return values()[variants.indexOf(chosen)];
    }
}
