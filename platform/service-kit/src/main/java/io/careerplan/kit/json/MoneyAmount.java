package io.careerplan.kit.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The amount of money: a decimal written as text, so that no client turns it into a binary fraction. */
enum MoneyAmount implements ValueReader {
    READER;

    private static final Pattern FORM = Pattern.compile("-?\\d{1,15}(\\.\\d{1,4})?");

    @Override
    public @Nullable Object read(JsonNode node, Place place) {
        if (!node.isTextual()) {
            place.wrong("wrong-type", "must be a decimal number in a string, such as \"1234.50\"");
            return null;
        }
        if (!FORM.matcher(node.textValue()).matches()) {
            place.wrong("malformed", "must be a decimal number such as \"1234.50\"");
            return null;
        }
        return new BigDecimal(node.textValue());
    }
}
