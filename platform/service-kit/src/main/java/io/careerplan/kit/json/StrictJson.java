package io.careerplan.kit.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.careerplan.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;

/** Reads and writes records. */
@ApplicationScoped
public class StrictJson {

    private final ObjectMapper mapper;

    StrictJson(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /**
     * The record that a tree stands for.
     *
     * @throws Refusal 400 {@code bad-input} naming everything that is wrong
     */
    public <T extends Record> T read(JsonNode tree, Class<T> type) {
        try {
            return mapper.treeToValue(tree, type);
        } catch (JsonProcessingException wrong) {
            throw Refusal.badRequest("malformed-json");
        }
    }

    /** The tree of a record. */
    public JsonNode write(Object value) {
        return mapper.valueToTree(value);
    }
}
