package io.careerplan.planning.document;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.careerplan.events.Money;
import jakarta.persistence.AttributeConverter;
import java.math.BigDecimal;
import org.hibernate.annotations.Immutable;

/**
 * The stored form of a plan document: JSON with the number of its format beside the sections. A change of the document
 * that old rows do not fit is a new format with its own branch in {@link #upToDate}; rows are never rewritten for it.
 */
@Immutable
public class PlanDocumentFormat implements AttributeConverter<PlanDocument, String> {
    static final int FORMAT = 1;
    private static final String FORMAT_FIELD = "format";
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addMixIn(Money.class, MoneyAsText.class)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** Amounts keep the places they were given with. */
    private record MoneyAsText(
            @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal amount, String currency) {}

    @Override
    public String convertToDatabaseColumn(PlanDocument document) {
        var stored = JSON.createObjectNode().put(FORMAT_FIELD, FORMAT);
        stored.setAll((ObjectNode) JSON.valueToTree(document));
        return stored.toString();
    }

    @Override
    public PlanDocument convertToEntityAttribute(String stored) {
        try {
            return JSON.treeToValue(upToDate((ObjectNode) JSON.readTree(stored)), PlanDocument.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored plan document cannot be read", e);
        }
    }

    private static JsonNode upToDate(ObjectNode stored) {
        int format = stored.path(FORMAT_FIELD).asInt();
        return switch (format) {
            case FORMAT -> stored.without(FORMAT_FIELD);
            default -> throw new IllegalStateException("Plan documents of format " + format + " cannot be read");
        };
    }
}
