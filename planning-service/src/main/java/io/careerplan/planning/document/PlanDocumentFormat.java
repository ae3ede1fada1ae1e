package io.careerplan.planning.document;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.careerplan.events.Money;
import jakarta.persistence.AttributeConverter;
import java.io.IOException;
import java.math.BigDecimal;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * The stored form of a plan document: JSON with the number of its format beside the sections. A change of the document
 * that old rows do not fit is a new format, which {@link FormatOfRow} tells apart; rows are never rewritten for it.
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

    private static final ObjectReader DOCUMENT = JSON.readerFor(PlanDocument.class);

    /** Amounts keep the places they were given with. */
    private record MoneyAsText(
            @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal amount, String currency) {}

    @Override
    public String convertToDatabaseColumn(PlanDocument document) {
        var stored = JSON.createObjectNode().put(FORMAT_FIELD, FORMAT);
        stored.setAll((ObjectNode) JSON.valueToTree(document));
        return stored.toString();
    }

    /** Read as a stream, for every read of a plan passes here. */
    @Override
    public PlanDocument convertToEntityAttribute(String stored) {
        var format = new FormatOfRow();
        try {
            PlanDocument document = DOCUMENT.withHandler(format).readValue(stored);
            format.requireKnown();
            return document;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored plan document cannot be read", e);
        }
    }

    /** Takes the number of the format where it comes by. */
    private static final class FormatOfRow extends DeserializationProblemHandler {
        private int format;

        @Override
        public boolean handleUnknownProperty(
                DeserializationContext context,
                JsonParser parser,
                @Nullable JsonDeserializer<?> reader,
                Object bean,
                String name)
                throws IOException {
            if (parser.getParsingContext().getParent().inRoot() && name.equals(FORMAT_FIELD)) {
                format = parser.getIntValue();
                requireKnown();
                return true;
            }
            return false;
        }

        void requireKnown() {
            if (format != FORMAT) {
                throw new IllegalStateException("Plan documents of format " + format + " cannot be read");
            }
        }
    }
}
