package io.careerplan.kit.openapi;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** Examples of bodies, from {@code openapi-examples/<operationId>.request.json} and {@code .response.json}. */
final class Examples {

    private static final ObjectMapper JSON = new ObjectMapper();

    void addTo(Operation operation) {
        var body = operation.getRequestBody();
        if (body != null) {
            example(operation, "request").ifPresent(example -> set(body.getContent(), example));
        }
        example(operation, "response")
                .ifPresent(example -> operation.getResponses().getAPIResponses().entrySet().stream()
                        .filter(answer -> answer.getKey().startsWith("2"))
                        .map(answer -> answer.getValue())
                        .map(APIResponse::getContent)
                        .forEach(content -> set(content, example)));
    }

    private static void set(@Nullable Content content, Object example) {
        if (content != null) {
            content.getMediaTypes().values().forEach(type -> type.setExample(example));
        }
    }

    private static Optional<Object> example(Operation operation, String side) {
        var name = "openapi-examples/%s.%s.json".formatted(operation.getOperationId(), side);
        try (var file = Thread.currentThread().getContextClassLoader().getResourceAsStream(name)) {
            return file == null ? Optional.empty() : Optional.of(JSON.readValue(file, Object.class));
        } catch (IOException e) {
            throw new UncheckedIOException("Not JSON: " + name, e);
        }
    }
}
