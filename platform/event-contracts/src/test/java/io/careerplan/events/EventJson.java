package io.careerplan.events;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.math.BigDecimal;

/** Reads and writes events as the services do: times as text, nothing written for what is absent, more than is known is ignored. */
final class EventJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addMixIn(Money.class, MoneyAsText.class)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private EventJson() {}

    static JsonNode tree(byte[] json) throws IOException {
        return MAPPER.readTree(json);
    }

    static byte[] bytes(JsonNode tree) throws IOException {
        return MAPPER.writeValueAsBytes(tree);
    }

    static Event read(EventType type, byte[] json) throws IOException {
        return MAPPER.readValue(json, type.payload());
    }

    static byte[] write(Event event) throws IOException {
        return MAPPER.writeValueAsBytes(event);
    }

    private record MoneyAsText(
            @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal amount, String currency) {}
}
