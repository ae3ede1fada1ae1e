package io.careerplan.systemtests.input;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The committed OpenAPI documents, as the list of their operations. */
public final class Descriptions {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final Set<String> METHODS = Set.of("get", "post", "patch", "put", "delete");
    private static final List<String> SERVICES = List.of("assessment", "planning", "tracking");

    private Descriptions() {}

    /** Every operation of the three services. */
    public static List<Operation> operations() {
        var operations = new ArrayList<Operation>();
        SERVICES.forEach(service -> collect(service, document(service), operations));
        return operations;
    }

    private static void collect(String service, JsonNode document, List<Operation> operations) {
        document.path("paths").properties().forEach(path -> {
            var below = path.getKey().replaceFirst("^/" + service + "/v1", "");
            var methods = methodsAt(path.getKey(), document);
            path.getValue().properties().stream()
                    .filter(entry -> METHODS.contains(entry.getKey()))
                    .map(entry ->
                            new Operation(service, upper(entry.getKey()), below, methods, entry.getValue(), document))
                    .forEach(operations::add);
        });
    }

    /** Those of every template that the path fits: {@code people/me} is also a person, called "me". */
    private static Set<String> methodsAt(String path, JsonNode document) {
        return document.path("paths").properties().stream()
                .filter(template -> path.matches(template.getKey().replaceAll("\\{[^}]+}", "[^/]+")))
                .flatMap(template -> template.getValue().properties().stream().map(Map.Entry::getKey))
                .filter(METHODS::contains)
                .map(Descriptions::upper)
                .collect(Collectors.toSet());
    }

    private static String upper(String method) {
        return method.toUpperCase(Locale.ROOT);
    }

    public static JsonNode document(String service) {
        var file = Path.of(System.getProperty("careerplan.root"), "docs", "api", service + ".yaml");
        try {
            return YAML.readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }
}
