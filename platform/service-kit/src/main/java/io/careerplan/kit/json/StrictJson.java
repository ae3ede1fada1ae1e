package io.careerplan.kit.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.careerplan.kit.problem.InputError;
import io.careerplan.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.util.ArrayList;

/**
 * Reads records from JSON with all errors at once. A component is required unless {@code @Nullable}; unknown fields are
 * refused; constraints of bean validation are checked with their place in the body.
 */
@ApplicationScoped
public class StrictJson {

    private final ObjectMapper mapper;
    private final Readers readers;

    /** Both as the container configures them. */
    public StrictJson(ObjectMapper mapper, Validator validator) {
        this.mapper = mapper;
        this.readers = new Readers(new Constraints(validator));
    }

    /**
     * The tree of a body.
     *
     * @throws Refusal 400 {@code malformed-json}: not UTF-8, not JSON, a name twice, too deep, something behind it
     */
    public JsonNode parse(byte[] body) {
        return JsonText.parse(body);
    }

    /**
     * The record that a tree stands for.
     *
     * @throws Refusal 400 {@code bad-input} naming everything that is wrong
     */
    public <T extends Record> T read(JsonNode tree, Class<T> type) {
        var errors = new ArrayList<InputError>();
        var value = readers.ofRecord(type).read(tree, Place.root(errors));
        if (value == null || !errors.isEmpty()) {
            throw Refusal.badInput(errors);
        }
        return type.cast(value);
    }

    /** The tree of a record, as answers show it. */
    public JsonNode write(Object value) {
        return mapper.valueToTree(value);
    }
}
