package io.careerplan.systemtests.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import io.careerplan.systemtests.input.Descriptions;
import io.careerplan.systemtests.input.Json;
import io.careerplan.systemtests.input.Operation;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the committed documents say of answers, in the form a validator works with. */
final class Documented {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDialect(Dialects.getOpenApi30(), registry -> registry.schemas(documents())
                    .schemaRegistryConfig(SchemaRegistryConfig.builder()
                            .formatAssertionsEnabled(true)
                            .build()));

    private Documented() {}

    private static Map<String, String> documents() {
        return Stream.of("assessment", "planning", "tracking")
                .collect(Collectors.toMap(Documented::address, service -> Descriptions.document(service)
                        .toString()));
    }

    private static String address(String service) {
        return "https://careerplan.example/" + service;
    }

    /** The answer of a status, references followed; missing when the operation does not name it. */
    static JsonNode response(Operation operation, int status) {
        return operation.resolved(operation.node().path("responses").path(Integer.toString(status)));
    }

    /** What is wrong with a body that came with a status and a media type, empty when nothing is. */
    static List<String> errors(Operation operation, int status, String mediaType, String body) {
        var content =
                response(operation, status).path("content").path(mediaType).path("schema");
        return content.has("$ref")
                ? errors(operation, content.get("$ref").asText(), body)
                : List.of("The schema of " + status + " has no name: " + content);
    }

    /** What is wrong with a body that ought to follow a named schema. */
    static List<String> errors(Operation operation, String reference, String body) {
        if (Json.lenient(body).isMissingNode()) {
            return List.of("no JSON");
        }
        return REGISTRY
                .getSchema(SchemaLocation.of(address(operation.service()) + reference))
                .validate(body, InputFormat.JSON)
                .stream()
                .map(Error::toString)
                .toList();
    }
}
