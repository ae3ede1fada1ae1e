package io.careerplan.kit.json;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Values that parameters carry as text, by the rules of bodies. */
public final class TextValues {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,6})?");

    private static final Map<Class<?>, NumberReader> NUMBERS = Map.of(
            int.class, NumberReader.INT,
            Integer.class, NumberReader.INT,
            long.class, NumberReader.LONG,
            Long.class, NumberReader.LONG,
            BigDecimal.class, NumberReader.DECIMAL);

    private TextValues() {}

    /** The parser of a type, which gives nothing for text that is none of it; empty for types left to the framework. */
    public static Optional<Function<String, Optional<Object>>> parser(Class<?> type) {
        var parsed = ParsedText.BY_TYPE.get(type);
        if (parsed != null) {
            return Optional.of(text -> attempt(parsed.parse(), text));
        }
        var number = NUMBERS.get(type);
        if (number != null) {
            return Optional.of(text -> attempt(value -> number(number, value), text));
        }
        if (type.isEnum()) {
            var values = EnumReader.of(type).values();
            return Optional.of(text -> Optional.ofNullable(values.get(text)));
        }
        return type == boolean.class || type == Boolean.class ? Optional.of(TextValues::truth) : Optional.empty();
    }

    /** What text of the type looks like. */
    public static String wanted(Class<?> type) {
        var parsed = ParsedText.BY_TYPE.get(type);
        if (parsed != null) {
            return parsed.wanted();
        }
        var number = NUMBERS.get(type);
        if (number != null) {
            return number.wanted();
        }
        return type.isEnum()
                ? "one of " + String.join(", ", EnumReader.of(type).values().keySet())
                : "true or false";
    }

    private static Optional<Object> attempt(Function<String, Object> parse, String text) {
        try {
            return Optional.of(parse.apply(text));
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException malformed) {
            return Optional.empty();
        }
    }

    private static Object number(NumberReader reader, String text) {
        if (!NUMBER.matcher(text).matches()) {
            throw new NumberFormatException("not a number");
        }
        return reader.convert().apply(new BigDecimal(text));
    }

    private static Optional<Object> truth(String text) {
        return switch (text) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> Optional.empty();
        };
    }
}
