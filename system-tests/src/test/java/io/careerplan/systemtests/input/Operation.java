package io.careerplan.systemtests.input;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/**
 * One operation of a committed OpenAPI document.
 *
 * @param service the service that offers it: assessment, planning or tracking
 * @param method the HTTP method in upper case
 * @param path the path below the service's root, with its parameters in braces
 * @param methodsOfPath the methods that the document knows at this path, in upper case
 * @param node the operation in the document
 * @param document the whole document, for references
 */
public record Operation(
        String service, String method, String path, Set<String> methodsOfPath, JsonNode node, JsonNode document) {

    private static final Pattern PARAMETER = Pattern.compile("\\{[^}]+}");
    private static final Set<String> WITH_BODY = Set.of("POST", "PATCH", "PUT");

    /** The {@code operationId}. */
    public String id() {
        return node.at("/operationId").asText();
    }

    /** Whether its path names something. */
    public boolean hasPathParameter() {
        return PARAMETER.matcher(path).find();
    }

    /** Whether it takes a body. */
    public boolean hasBody() {
        return WITH_BODY.contains(method) && node.has("requestBody");
    }

    /** Whether it is refused without a body; one that is said to be optional may be left out. */
    public boolean demandsBody() {
        return hasBody() && node.at("/requestBody/required").asBoolean(true);
    }

    /** The media type of the request body. */
    public String mediaType() {
        return node.at("/requestBody/content").fieldNames().next();
    }

    /** Whether its body is JSON, and not a file of another form. */
    public boolean takesJson() {
        return hasBody() && mediaType().endsWith("json") && !mediaType().endsWith("x-ndjson");
    }

    /** Whether the first kind of body it takes is an archive, which may be larger than any other. */
    public boolean takesArchive() {
        return hasBody() && mediaType().endsWith("/zip");
    }

    /** The documented example of the request body. */
    public Optional<JsonNode> example() {
        var content = node.at("/requestBody/content").path(hasBody() ? mediaType() : "");
        var named = content.path("examples").elements();
        var example = named.hasNext() ? named.next().path("value") : content.path("example");
        return example.isMissingNode() ? Optional.empty() : Optional.of(example);
    }

    /** The schema of the request body, references followed. */
    public JsonNode schema() {
        return resolved(node.at("/requestBody/content").path(mediaType()).path("schema"));
    }

    /** Whether it knows a query parameter of that name. */
    public boolean hasQuery(String name) {
        return parameters().stream().anyMatch(each -> isParameter(each, "query", name));
    }

    /** Its query parameters as described. */
    public List<JsonNode> queries() {
        return parameters().stream()
                .filter(each -> each.path("in").asText().equals("query"))
                .toList();
    }

    /** Whether it is refused without the version that is to be changed. */
    public boolean demandsIfMatch() {
        return parameters().stream().anyMatch(each -> isParameter(each, "header", "If-Match"));
    }

    /** The realm roles that may ever call it. */
    public List<String> roles() {
        return StreamSupport.stream(node.path("x-roles").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    /** Whether what it is about belongs to operators, who stand above the organisations. */
    public boolean isOperators() {
        return Set.of("ORGANISATION", "OPERATIONS")
                .contains(node.path("x-section").asText());
    }

    /** Whether what its path names is the same for every organisation. */
    public boolean isShared() {
        return node.path("x-section").asText().equals("CATALOGUE") || path.startsWith("/catalogue/");
    }

    /** A schema or parameter, one reference followed. */
    public JsonNode resolved(JsonNode schema) {
        return schema.has("$ref") ? document.at(schema.get("$ref").asText().substring(1)) : schema;
    }

    private List<JsonNode> parameters() {
        return StreamSupport.stream(node.path("parameters").spliterator(), false)
                .map(this::resolved)
                .toList();
    }

    private static boolean isParameter(JsonNode parameter, String in, String name) {
        return parameter.path("in").asText().equals(in)
                && parameter.path("name").asText().equalsIgnoreCase(name);
    }

    @Override
    public String toString() {
        return service + " " + id();
    }
}
