package io.careerplan.kit.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Readers of lists, sets and maps over a reader of their elements. */
final class Containers {

    private Containers() {}

    static ValueReader list(ValueReader element) {
        return (node, place) -> elements(element, node, place);
    }

    static ValueReader set(ValueReader element) {
        return (node, place) -> {
            var values = elements(element, node, place);
            return values == null ? null : distinct(values, place);
        };
    }

    static ValueReader map(ValueReader element) {
        return (node, place) -> {
            if (!node.isObject()) {
                place.wrong("wrong-type", "must be an object");
                return null;
            }
            return entries(element, node, place);
        };
    }

    private static @Nullable List<Object> elements(ValueReader element, JsonNode node, Place place) {
        if (!node.isArray()) {
            place.wrong("wrong-type", "must be an array");
            return null;
        }
        var values = new ArrayList<>(node.size());
        for (int i = 0; i < node.size(); i++) {
            var value = present(element, node.get(i), place.child(i));
            if (value != null) {
                values.add(value);
            }
        }
        return values.size() == node.size() ? List.copyOf(values) : null;
    }

    private static @Nullable Set<Object> distinct(List<Object> values, Place place) {
        var distinct = new LinkedHashSet<>(values);
        if (distinct.size() < values.size()) {
            place.wrong("duplicate", "must not name anything twice");
            return null;
        }
        return Collections.unmodifiableSet(distinct);
    }

    private static @Nullable Map<String, Object> entries(ValueReader element, JsonNode node, Place place) {
        var values = LinkedHashMap.<String, Object>newLinkedHashMap(node.size());
        for (var entry : node.properties()) {
            var at = place.child(entry.getKey());
            if (!TextReader.isStorable(entry.getKey())) {
                at.wrong("malformed", "must not contain NUL or half a surrogate pair in its name");
                continue;
            }
            var value = present(element, entry.getValue(), at);
            if (value != null) {
                values.put(entry.getKey(), value);
            }
        }
        return values.size() == node.size() ? Collections.unmodifiableMap(values) : null;
    }

    private static @Nullable Object present(ValueReader element, JsonNode node, Place place) {
        if (node.isNull()) {
            place.wrong("missing", "must not be null");
            return null;
        }
        return element.read(node, place);
    }
}
