package io.careerplan.kit.event;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the components of a record that are null without being marked as nullable, at any depth. */
final class RequiredComponents {

    private RequiredComponents() {}

    /** Their paths, for example {@code plan/tasks/0/title}. */
    static List<String> missingIn(Record value) {
        return within("", value).toList();
    }

    private static Stream<String> within(String path, @Nullable Object value) {
        return switch (value) {
            case null -> Stream.of(path);
            case Record nested ->
                Arrays.stream(nested.getClass().getRecordComponents())
                        .flatMap(component -> component(path, nested, component));
            case Map<?, ?> map ->
                map.entrySet().stream().flatMap(entry -> within(join(path, entry.getKey()), entry.getValue()));
            case List<?> list -> elements(path, list);
            case Collection<?> set -> elements(path, List.copyOf(set));
            default -> Stream.empty();
        };
    }

    private static Stream<String> elements(String path, List<?> list) {
        return Stream.iterate(0, i -> i < list.size(), i -> i + 1).flatMap(i -> within(join(path, i), list.get(i)));
    }

    private static Stream<String> component(String path, Record owner, RecordComponent component) {
        Object value = value(owner, component);
        if (value == null && component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
            return Stream.empty();
        }
        return within(join(path, component.getName()), value);
    }

    private static @Nullable Object value(Record owner, RecordComponent component) {
        try {
            return component.getAccessor().invoke(owner);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("accessors of event records are public", impossible);
        }
    }

    private static String join(String path, Object step) {
        return path.isEmpty() ? step.toString() : path + "/" + step;
    }
}
