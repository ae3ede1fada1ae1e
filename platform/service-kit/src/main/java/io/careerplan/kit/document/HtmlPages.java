package io.careerplan.kit.document;

import io.careerplan.kit.language.PrintableText;
import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.RawString;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.Template;
import io.quarkus.qute.Variant;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * Documents as HTML that is XML as well, so that the same page can be printed. The template escapes all that is not markup of
 * its own; a page asks for nothing from elsewhere and runs nothing.
 */
@Singleton
public class HtmlPages {

    private static final String HTML = Variant.TEXT_HTML;

    private final Template template;
    private final RawString style;

    HtmlPages() {
        var engine = Engine.builder()
                .addDefaults()
                .addValueResolver(new ReflectionValueResolver())
                .addResultMapper(new HtmlEscaper(List.of(HTML)))
                .build();
        template = engine.parse(resource("document.html"), Variant.forContentType(HTML));
        style = new RawString(resource("document.css"));
    }

    /** The document as a page. */
    public String of(Document document) {
        var numbered = new NumberedPage(document);
        return PrintableText.of(template.data("page", numbered)
                .data("document", document)
                .data("style", style)
                .render());
    }

    private static String resource(String name) {
        var path = "/document/" + name;
        try (var file = Objects.requireNonNull(HtmlPages.class.getResourceAsStream(path), path)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
