package io.careerplan.kit.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A number within bounds that no exponent can blow up: at most 15 digits before and 6 after the decimal point.
 *
 * @param wanted what the number must be, for the error
 * @param convert throws ArithmeticException when the number does not fit the type
 */
record NumberReader(String wanted, Function<BigDecimal, Object> convert) implements ValueReader {

    static final NumberReader DECIMAL = new NumberReader(
            "at most 15 digits before and 6 after the decimal point",
            value -> value.setScale(Math.max(0, value.scale())));
    static final NumberReader DOUBLE = new NumberReader(DECIMAL.wanted, BigDecimal::doubleValue);
    static final NumberReader INT = new NumberReader("a whole number of 32 bits", BigDecimal::intValueExact);
    static final NumberReader LONG =
            new NumberReader("a whole number of at most 15 digits", BigDecimal::longValueExact);

    private static final int MAX_WHOLE_DIGITS = 15;
    private static final int MAX_FRACTION_DIGITS = 6;

    @Override
    public @Nullable Object read(JsonNode node, Place place) {
        if (!node.isNumber()) {
            place.wrong("wrong-type", "must be a number: " + wanted);
            return null;
        }
        return bounded(node.decimalValue(), place);
    }

    private @Nullable Object bounded(BigDecimal value, Place place) {
        try {
            if (isBounded(value)) {
                return convert.apply(value);
            }
        } catch (ArithmeticException doesNotFit) {
            // reported below, like the other way of not fitting
        }
        place.wrong("out-of-range", "must be " + wanted);
        return null;
    }

    static boolean isBounded(BigDecimal value) {
        return (long) value.precision() - value.scale() <= MAX_WHOLE_DIGITS && value.scale() <= MAX_FRACTION_DIGITS;
    }
}
