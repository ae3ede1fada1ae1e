package io.careerplan.kit.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One of the names of an enum, spelled as they are. */
record EnumReader(Map<String, Object> values) implements ValueReader {

    static EnumReader of(Class<?> type) {
        var values = new LinkedHashMap<String, Object>();
        for (Object constant : type.getEnumConstants()) {
            values.put(((Enum<?>) constant).name(), constant);
        }
        return new EnumReader(values);
    }

    @Override
    public @Nullable Object read(JsonNode node, Place place) {
        if (!node.isTextual()) {
            place.wrong("wrong-type", "must be a string");
            return null;
        }
        var value = values.get(node.textValue());
        if (value == null) {
            place.wrong("unknown-value", "must be one of " + String.join(", ", values.keySet()));
        }
        return value;
    }
}
