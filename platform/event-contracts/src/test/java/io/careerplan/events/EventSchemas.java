package io.careerplan.events;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Holds what a service produces against the JSON Schema that its envelope names. */
public final class EventSchemas {

    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, registry -> registry.schemas(EventSchemas::load)
                    .schemaRegistryConfig(SchemaRegistryConfig.builder()
                            .formatAssertionsEnabled(true)
                            .build()));

    private EventSchemas() {}

    /**
     * What is wrong with the data of an event, each with its place; empty when nothing is.
     *
     * @param type CloudEvents name of the type
     * @param json the data as it stands in the record's value
     * @throws IllegalArgumentException when no schema has that name
     */
    public static List<String> errors(String type, byte[] json) {
        String schema = "schemas/" + type + ".json";
        if (EventSchemas.class.getResource("/" + schema) == null) {
            throw new IllegalArgumentException("no schema of type " + type);
        }
        return REGISTRY
                .getSchema(SchemaLocation.of("classpath:" + schema))
                .validate(new String(json, StandardCharsets.UTF_8), InputFormat.JSON)
                .stream()
                .map(Error::toString)
                .toList();
    }

    // Loaded by this class's own loader: the validator's may be another one inside a container test.
    private static String load(String iri) {
        if (!iri.startsWith("classpath:schemas/")) {
            return null;
        }
        try (InputStream schema = EventSchemas.class.getResourceAsStream(iri.replaceFirst("classpath:", "/"))) {
            return schema == null ? null : new String(schema.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
