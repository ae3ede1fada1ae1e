package io.careerplan.kit.event;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.careerplan.events.Event;
import io.careerplan.events.Money;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The JSON of events, the same whatever a service configures for its HTTP side. Absent components are left out, and
 * fields that this release does not know are passed over, because types only grow.
 */
public final class EventJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addMixIn(Money.class, AmountAsText.class)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {};

    private EventJson() {}

    /** The value of the Kafka record of an event. */
    public static byte[] write(Event event) {
        return text(event).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * The event that the bytes stand for.
     *
     * @throws IOException saying where the bytes are no JSON of that type
     */
    public static Event read(byte[] json, Class<? extends Event> type) throws IOException {
        return MAPPER.readValue(json, type);
    }

    /** Any value as JSON text. */
    public static String text(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException notOurs) {
            throw new IllegalArgumentException("cannot be written as JSON: " + value.getClass(), notOurs);
        }
    }

    /** JSON text that we wrote ourselves, as a tree. */
    public static JsonNode tree(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException notOurs) {
            throw new IllegalArgumentException("not JSON", notOurs);
        }
    }

    /** JSON text that we wrote ourselves as a value of the type, decimals with the places they were written with. */
    public static <T> T document(String json, Class<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException notOurs) {
            throw new IllegalArgumentException("not JSON of " + type, notOurs);
        }
    }

    /** A tree as a value of the type. */
    public static <T> T value(JsonNode tree, Class<T> type) {
        return MAPPER.convertValue(tree, type);
    }

    /** Any value as a tree. */
    public static JsonNode node(@Nullable Object value) {
        return MAPPER.valueToTree(value);
    }

    /** Headers as they are stored in a column. */
    public static Map<String, String> headers(String json) {
        try {
            return MAPPER.readValue(json, HEADERS);
        } catch (JsonProcessingException notOurs) {
            throw new IllegalArgumentException("not headers", notOurs);
        }
    }

    @SuppressWarnings("UnusedMethod") // Read by Jackson.
    private interface AmountAsText {
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        BigDecimal amount();
    }
}
