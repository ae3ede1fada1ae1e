package io.careerplan.planning.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Plan documents by situation: the published example, and a thin plan with a difference. */
public final class PlanFixture {
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private PlanFixture() {}

    /**
     * Complete enough to be handed in, and not good enough for the gate. 2026-11-23 to 2027-05-30: milestones
     * first-pipeline and certificate, three activities in a row, two tasks.
     */
    public static PlanDocument complete() {
        return with("{}");
    }

    public static PlanDocument withoutItems() {
        return with("{\"roadmap\": null, \"learning\": null, \"timeline\": null, \"flexibility\": null}");
    }

    /** The thin plan with all that a plan can say: path, resources, risks, contingencies, flexibility. */
    public static PlanDocument allSections() {
        return allSectionsWith("{}");
    }

    /** The same after a merge patch. */
    public static PlanDocument allSectionsWith(String patch) {
        try {
            return document(merge(allSectionsAsJson(), JSON.readTree(patch)));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same as JSON. */
    public static ObjectNode allSectionsAsJson() {
        return (ObjectNode) merge(thin(), json("/plans/all-sections.json"));
    }

    /** The thin plan after a merge patch. */
    public static PlanDocument with(String patch) {
        try {
            return document(merge(thin(), JSON.readTree(patch)));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The published example, which passes the gate, after a merge patch. */
    public static PlanDocument good(String patch) {
        try {
            return document(merge(example(), JSON.readTree(patch)));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The thin plan as JSON. */
    public static ObjectNode thin() {
        return json("/plans/thin.json");
    }

    /** The published example as JSON. */
    public static ObjectNode example() {
        return json("/openapi-examples/createPlan.request.json");
    }

    private static PlanDocument document(JsonNode json) throws JsonProcessingException {
        return JSON.treeToValue(json, PlanDocument.class);
    }

    private static ObjectNode json(String resource) {
        try (var file = PlanFixture.class.getResourceAsStream(resource)) {
            return (ObjectNode) JSON.readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode merge(JsonNode target, JsonNode patch) {
        if (!(patch instanceof ObjectNode changes)) {
            return patch;
        }
        var merged = target instanceof ObjectNode object ? object : JSON.createObjectNode();
        changes.properties().forEach(change -> {
            if (change.getValue().isNull()) {
                merged.remove(change.getKey());
            } else {
                merged.set(change.getKey(), merge(merged.path(change.getKey()), change.getValue()));
            }
        });
        return merged;
    }
}
