package io.careerplan.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A schema and its record say the same: the names, what may be absent, the values of enums, down to the last nested record. */
class SchemaTest {

    @ParameterizedTest
    @EnumSource
    void saysWhatTheRecordSays(EventType type) throws IOException {
        assertSame(type.payload(), SchemaFile.of(type.dataSchema().toString()));
    }

    @Test
    void existsForEachTypeAndForNothingElse() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/schemas"))) {
            Set<String> names = files.filter(Files::isRegularFile)
                    .map(file -> "schemas/" + file.getFileName())
                    .collect(Collectors.toSet());
            assertEquals(
                    Arrays.stream(EventType.values())
                            .map(type -> type.dataSchema().toString())
                            .collect(Collectors.toSet()),
                    names);
        }
    }

    private static void assertSame(Class<?> record, SchemaFile schema) throws IOException {
        RecordComponent[] components = record.getRecordComponents();
        assertEquals(names(Arrays.stream(components)), schema.properties(), schema.path() + " properties");
        assertEquals(
                names(Arrays.stream(components).filter(SchemaTest::isAlwaysThere)),
                new TreeSet<>(schema.required()),
                schema.path() + " required");
        for (RecordComponent component : components) {
            assertSameValues(component, schema);
        }
    }

    private static void assertSameValues(RecordComponent component, SchemaFile schema) throws IOException {
        Class<?> value = value(component.getGenericType());
        if (value.isRecord()) {
            assertSame(value, schema.referredBy(component.getName()));
        }
        if (value.isEnum()) {
            assertEquals(
                    Arrays.stream(value.getEnumConstants())
                            .map(Object::toString)
                            .toList(),
                    enumValues(schema, component.getName()),
                    schema.path() + " " + component.getName());
        }
    }

    private static List<String> enumValues(SchemaFile schema, String property) {
        var values = schema.property(property).findPath("enum");
        return Stream.iterate(0, i -> i < values.size(), i -> i + 1)
                .map(i -> values.get(i).asText())
                .toList();
    }

    private static Set<String> names(Stream<RecordComponent> components) {
        return components.map(RecordComponent::getName).collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isAlwaysThere(RecordComponent component) {
        return !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static Class<?> value(Type type) {
        if (type instanceof ParameterizedType generic) {
            return value(generic.getActualTypeArguments()[generic.getActualTypeArguments().length - 1]);
        }
        return (Class<?>) type;
    }
}
