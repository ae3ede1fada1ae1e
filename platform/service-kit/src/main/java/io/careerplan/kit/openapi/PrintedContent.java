package io.careerplan.kit.openapi;

import io.careerplan.kit.document.DocumentFormat;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jspecify.annotations.Nullable;

/** What an operation answers that also prints: its schema is that of the figures, a page or a printed one has none. */
final class PrintedContent {

    private static final Map<String, String> FORMATS = Map.of("text/html", "", DocumentFormat.PDF_TYPE, "binary");

    private PrintedContent() {}

    static void complete(Operation operation) {
        operation.getResponses().getAPIResponses().entrySet().stream()
                .filter(answer -> answer.getKey().startsWith("2"))
                .forEach(answer -> complete(answer.getValue().getContent()));
    }

    private static void complete(@Nullable Content content) {
        if (content != null) {
            content.getMediaTypes().forEach((name, type) -> {
                if (FORMATS.containsKey(name)) {
                    type.setSchema(text(FORMATS.get(name)));
                }
            });
        }
    }

    private static Schema text(@Nullable String format) {
        var schema = OASFactory.createSchema().addType(SchemaType.STRING);
        return format == null || format.isEmpty() ? schema : schema.format(format);
    }
}
