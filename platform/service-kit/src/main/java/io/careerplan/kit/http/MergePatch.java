package io.careerplan.kit.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.careerplan.kit.json.StrictJson;
import java.util.ArrayList;
import java.util.List;

/**
 * A body of {@code application/merge-patch+json} (RFC 7396), to be applied to the record that holds what the caller may
 * change. The result is read as strictly as any body.
 */
public final class MergePatch {

    public static final String MEDIA_TYPE = "application/merge-patch+json";

    private final ObjectNode patch;
    private final StrictJson json;

    public MergePatch(ObjectNode patch, StrictJson json) {
        this.patch = patch;
        this.json = json;
    }

    /**
     * The record as it is after the patch. A {@code null} clears what is optional.
     *
     * @throws io.careerplan.kit.problem.Refusal 400 {@code bad-input} naming each unknown or read-only field, each
     *     required field that was cleared and each value that is wrong
     */
    public <T extends Record> T applyTo(T current) {
        @SuppressWarnings("unchecked")
        var type = (Class<T>) current.getClass();
        return json.read(merge(json.write(current), patch), type);
    }

    /** Names of the top-level fields it touches, in the order given. */
    public List<String> fields() {
        var names = new ArrayList<String>();
        patch.fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** The algorithm of RFC 7396, section 2. */
    static JsonNode merge(JsonNode target, JsonNode patch) {
        if (!(patch instanceof ObjectNode changes)) {
            return patch;
        }
        var merged = target instanceof ObjectNode object ? object.deepCopy() : JsonNodeFactory.instance.objectNode();
        changes.properties().forEach(change -> put(merged, change.getKey(), change.getValue()));
        return merged;
    }

    private static void put(ObjectNode target, String name, JsonNode change) {
        if (change.isNull()) {
            target.remove(name);
        } else {
            var before = target.has(name) ? target.get(name) : JsonNodeFactory.instance.missingNode();
            target.set(name, merge(before, change));
        }
    }
}
