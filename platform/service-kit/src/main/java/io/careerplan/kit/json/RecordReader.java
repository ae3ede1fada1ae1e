package io.careerplan.kit.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.careerplan.events.Money;
import io.careerplan.kit.problem.Refusal;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads an object as one type of record: every component is looked at, whatever was wrong with those before. */
final class RecordReader implements ValueReader {

    private record Component(String name, boolean optional, ValueReader reader) {}

    private final Class<?> type;
    private final Constraints constraints;
    private final Constructor<?> constructor;
    private final List<Component> components;

    RecordReader(Class<?> type, Constraints constraints, Readers readers) {
        this.type = type;
        this.constraints = constraints;
        this.constructor = canonical(type);
        this.components = components(type, readers);
    }

    private static List<Component> components(Class<?> type, Readers readers) {
        return Stream.of(type.getRecordComponents())
                .map(component -> new Component(
                        component.getName(),
                        component.getAnnotatedType().isAnnotationPresent(Nullable.class),
                        reader(type, component, readers)))
                .toList();
    }

    private static ValueReader reader(Class<?> type, RecordComponent component, Readers readers) {
        return type == Money.class && component.getType() == BigDecimal.class
                ? MoneyAmount.READER
                : readers.of(component.getAnnotatedType());
    }

    @Override
    public @Nullable Object read(JsonNode node, Place place) {
        if (!(node instanceof ObjectNode object)) {
            place.wrong("wrong-type", "must be an object");
            return null;
        }
        boolean known = onlyKnownFields(object, place);
        var values = new Object[components.size()];
        boolean complete = true;
        for (int i = 0; i < values.length; i++) {
            complete &= component(components.get(i), object, place, values, i);
        }
        if (!complete) {
            constraints.checkParts(type, names(), values, place);
            return null;
        }
        var built = build(values, place);
        return built != null && constraints.check(built, place) && known ? built : null;
    }

    private static boolean component(
            Component component, ObjectNode object, Place place, @Nullable Object[] values, int index) {
        var node = object.get(component.name());
        if (node == null || node.isNull()) {
            if (!component.optional()) {
                place.child(component.name()).wrong("missing", "is required");
            }
            return component.optional();
        }
        values[index] = component.reader().read(node, place.child(component.name()));
        return values[index] != null;
    }

    private boolean onlyKnownFields(ObjectNode object, Place place) {
        var names = names();
        boolean known = true;
        for (var field : object.properties()) {
            if (!names.contains(field.getKey())) {
                place.child(field.getKey()).wrong("unknown-field", "is not a field that can be written here");
                known = false;
            }
        }
        return known;
    }

    private List<String> names() {
        return components.stream().map(Component::name).toList();
    }

    /** A record may refuse what it is made of: its own words become the error. */
    private @Nullable Object build(@Nullable Object[] values, Place place) {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException refused) {
            return explain(refused.getCause(), place);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("cannot make a " + type, impossible);
        }
    }

    private @Nullable Object explain(@Nullable Throwable cause, Place place) {
        switch (cause) {
            case IllegalArgumentException invalid -> place.wrong("invalid", String.valueOf(invalid.getMessage()));
            case Refusal refusal -> throw refusal;
            case null, default -> throw new IllegalStateException("cannot make a " + type, cause);
        }
        return null;
    }

    private static Constructor<?> canonical(Class<?> type) {
        try {
            var parts = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            var constructor = type.getDeclaredConstructor(parts);
            constructor.setAccessible(true);
            return constructor;
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException("every record has a canonical constructor", impossible);
        }
    }
}
