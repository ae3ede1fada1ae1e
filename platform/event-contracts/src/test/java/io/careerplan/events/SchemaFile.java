package io.careerplan.events;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** One JSON Schema as it stands in the sources. */
record SchemaFile(Path path, JsonNode schema) {

    private static final Path RESOURCES = Path.of("src/main/resources");

    static SchemaFile of(String name) throws IOException {
        Path path = RESOURCES.resolve(name).normalize();
        return new SchemaFile(path, EventJson.tree(Files.readAllBytes(path)));
    }

    List<String> required() {
        List<String> required = new ArrayList<>();
        schema.path("required").forEach(property -> required.add(property.asText()));
        return required;
    }

    Set<String> properties() {
        Set<String> names = new TreeSet<>();
        schema.path("properties").fieldNames().forEachRemaining(names::add);
        return names;
    }

    JsonNode property(String name) {
        return schema.path("properties").path(name);
    }

    /** The schema that a property, or each item of it, refers to. */
    SchemaFile referredBy(String property) throws IOException {
        JsonNode node = property(property);
        String reference =
                node.path("items").path("$ref").asText(node.path("$ref").asText());
        return of(RESOURCES.relativize(path.resolveSibling(reference)).toString());
    }
}
