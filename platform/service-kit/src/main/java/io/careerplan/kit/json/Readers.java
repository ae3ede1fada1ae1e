package io.careerplan.kit.json;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.Size;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The reader of each type a record may be made of. Other types are a mistake of ours, found at the first request. */
final class Readers {

    private static final Map<Class<?>, ValueReader> SCALARS = scalars();

    private final Map<Class<?>, RecordReader> records = new ConcurrentHashMap<>();
    private final Constraints constraints;

    Readers(Constraints constraints) {
        this.constraints = constraints;
    }

    RecordReader ofRecord(Class<?> type) {
        // A record inside this one is looked up when it is read, so a record may contain itself.
        return records.computeIfAbsent(type, unknown -> new RecordReader(unknown, constraints, this));
    }

    ValueReader of(AnnotatedType annotated) {
        var type = raw(annotated);
        if (type == String.class) {
            return new TextReader(
                    annotated.isAnnotationPresent(Size.class) ? Integer.MAX_VALUE : TextReader.DEFAULT_MAX_LENGTH);
        }
        if (type.isEnum()) {
            return EnumReader.of(type);
        }
        if (type.isRecord()) {
            return (node, place) -> ofRecord(type).read(node, place);
        }
        if (annotated instanceof AnnotatedParameterizedType generic) {
            return container(type, generic.getAnnotatedActualTypeArguments());
        }
        return scalar(type);
    }

    private ValueReader container(Class<?> type, AnnotatedType[] arguments) {
        if (type == List.class) {
            return Containers.list(of(arguments[0]));
        }
        if (type == Set.class) {
            return Containers.set(of(arguments[0]));
        }
        if (type == Map.class && arguments[0].getType() == String.class) {
            return Containers.map(of(arguments[1]));
        }
        throw new IllegalStateException("bodies cannot contain " + type);
    }

    private static ValueReader scalar(Class<?> type) {
        var reader = SCALARS.get(type);
        if (reader == null) {
            throw new IllegalStateException("bodies cannot contain " + type);
        }
        return reader;
    }

    private static Class<?> raw(AnnotatedType annotated) {
        var type = annotated.getType();
        return switch (type) {
            case Class<?> simple -> simple;
            case ParameterizedType generic -> (Class<?>) generic.getRawType();
            default -> throw new IllegalStateException("bodies cannot contain " + type);
        };
    }

    private static Map<Class<?>, ValueReader> scalars() {
        var scalars = new HashMap<Class<?>, ValueReader>(ParsedText.BY_TYPE);
        scalars.put(int.class, NumberReader.INT);
        scalars.put(Integer.class, NumberReader.INT);
        scalars.put(long.class, NumberReader.LONG);
        scalars.put(Long.class, NumberReader.LONG);
        scalars.put(double.class, NumberReader.DOUBLE);
        scalars.put(Double.class, NumberReader.DOUBLE);
        scalars.put(BigDecimal.class, NumberReader.DECIMAL);
        scalars.put(boolean.class, Readers::truth);
        scalars.put(Boolean.class, Readers::truth);
        scalars.put(JsonNode.class, (node, place) -> node);
        return scalars;
    }

    private static @Nullable Object truth(JsonNode node, Place place) {
        if (!node.isBoolean()) {
            place.wrong("wrong-type", "must be true or false");
            return null;
        }
        return node.booleanValue();
    }
}
