package io.careerplan.kit.openapi;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request.Method;
import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.ValidationReport;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.parser.OpenAPIV3Parser;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Goes over every operation of a description and says what it lacks. */
final class DescribedOperations {

    /** The same content for people to read; the figures of the example are those of its JSON. */
    private static final Set<String> PRINTED = Set.of("text/html", "application/pdf");

    private static final List<String> ALWAYS = List.of("400", "401", "403", "406", "503");

    private final OpenAPI api;
    private final OpenApiInteractionValidator validator;
    private final List<String> lacking = new ArrayList<>();

    DescribedOperations(String yaml) {
        api = new OpenAPIV3Parser().readContents(yaml).getOpenAPI();
        validator = OpenApiInteractionValidator.createForInlineApiSpecification(yaml)
                .build();
    }

    List<String> lacking() {
        api.getPaths().forEach((path, item) -> item.readOperationsMap()
                .forEach((method, operation) -> check(path, method, operation)));
        return lacking;
    }

    private void check(String path, PathItem.HttpMethod method, Operation operation) {
        var name = method + " " + path;
        demand(operation.getOperationId() != null, name, "an operationId");
        demand(operation.getSummary() != null, name, "a summary");
        demand(operation.getSecurity() != null && !operation.getSecurity().isEmpty(), name, "its sign-in");
        demand(extension(operation, "x-roles"), name, "the roles that may call it");
        ALWAYS.forEach(status -> demand(operation.getResponses().containsKey(status), name, "answer " + status));
        demand(!path.contains("{") || operation.getResponses().containsKey("404"), name, "answer 404");
        requestExample(path, method, operation);
        operation.getResponses().forEach((status, answer) -> {
            if (status.startsWith("2") && answer.getContent() != null) {
                responseExample(path, method, status, answer.getContent());
            }
        });
    }

    private static boolean extension(Operation operation, String name) {
        return operation.getExtensions() != null && operation.getExtensions().containsKey(name);
    }

    private void requestExample(String path, PathItem.HttpMethod method, Operation operation) {
        if (operation.getRequestBody() == null) {
            return;
        }
        operation.getRequestBody().getContent().forEach((type, content) -> {
            var request = new SimpleRequest.Builder(Method.valueOf(method.name()), sample(path), true)
                    .withAuthorization("Bearer token")
                    .withContentType(type)
                    .withHeader("If-Match", "\"0\"")
                    .withBody(text(content.getExample()))
                    .build();
            demand(content.getExample() != null, method + " " + path, "an example of its request");
            complain(method + " " + path + " request", validator.validateRequest(request));
        });
    }

    private void responseExample(String path, PathItem.HttpMethod method, String status, Content answer) {
        answer.forEach((type, content) -> {
            if (PRINTED.contains(type)) {
                return;
            }
            var response = new SimpleResponse.Builder(Integer.parseInt(status))
                    .withContentType(type)
                    .withBody(text(content.getExample()))
                    .build();
            demand(content.getExample() != null, method + " " + path, "an example of answer " + status);
            complain(
                    method + " " + path + " " + status,
                    validator.validateResponse(sample(path), Method.valueOf(method.name()), response));
        });
    }

    private void complain(String where, ValidationReport report) {
        report.getMessages().stream()
                .filter(message -> message.getLevel() == ValidationReport.Level.ERROR)
                .filter(message -> !message.getKey().contains("parameter"))
                .forEach(message -> lacking.add(where + ": " + message.getMessage()));
    }

    private void demand(boolean there, String where, String what) {
        if (!there) {
            lacking.add(where + " lacks " + what);
        }
    }

    private static String sample(String path) {
        return path.replaceAll("\\{[^}]+}", "0190a5c4-6b1e-7cc3-9f3e-5d1f6f0a2b11");
    }

    private static String text(Object example) {
        return example == null ? "" : String.valueOf(example);
    }
}
