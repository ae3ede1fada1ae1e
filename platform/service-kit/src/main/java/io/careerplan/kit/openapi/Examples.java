package io.careerplan.kit.openapi;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.careerplan.kit.request.FileBody;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/**
 * Examples of bodies, from {@code openapi-examples/<operationId>.request.json} and {@code .response.json}; of files from
 * {@code .request.csv} and {@code .request.ndjson}; of archives, which no text can show, from {@code .request.zip.txt}.
 */
final class Examples {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, String> FILES =
            Map.of(FileBody.CSV, "csv", FileBody.NDJSON, "ndjson", FileBody.ZIP, "zip.txt");

    void addTo(Operation operation) {
        var body = operation.getRequestBody();
        if (body != null) {
            example(operation, "request").ifPresent(example -> set(body.getContent(), example));
            FILES.forEach((type, ending) -> file(operation, body.getContent(), type, ending));
        }
        example(operation, "response")
                .ifPresent(example -> operation.getResponses().getAPIResponses().entrySet().stream()
                        .filter(answer -> answer.getKey().startsWith("2"))
                        .map(answer -> answer.getValue())
                        .map(APIResponse::getContent)
                        .forEach(content -> set(content, example)));
    }

    private static void file(Operation operation, Content content, String type, String ending) {
        var body = content.getMediaType(type);
        if (body != null) {
            read(operation, "request." + ending, file -> new String(file.readAllBytes(), StandardCharsets.UTF_8))
                    .ifPresent(body::setExample);
        }
    }

    private static void set(@Nullable Content content, Object example) {
        if (content != null) {
            content.getMediaTypes().forEach((name, type) -> {
                if (name.contains("json")) {
                    type.setExample(example);
                }
            });
        }
    }

    private static Optional<Object> example(Operation operation, String side) {
        return read(operation, side + ".json", file -> JSON.readValue(file, Object.class));
    }

    private interface Reading {
        Object of(InputStream file) throws IOException;
    }

    private static Optional<Object> read(Operation operation, String kind, Reading reading) {
        var name = "openapi-examples/%s.%s".formatted(operation.getOperationId(), kind);
        try (var file = Thread.currentThread().getContextClassLoader().getResourceAsStream(name)) {
            return file == null ? Optional.empty() : Optional.of(reading.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot be read: " + name, e);
        }
    }
}
