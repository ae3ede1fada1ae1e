package io.careerplan.kit.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A type that JSON carries as text.
 *
 * @param wanted what the text must be, for the error
 * @param parse throws IllegalArgumentException or DateTimeException on anything else
 */
record ParsedText(String wanted, Function<String, Object> parse) implements ValueReader {

    private static final Pattern UUID_FORM =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");
    private static final Pattern DATE_FORM = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    static final Map<Class<?>, ParsedText> BY_TYPE = Map.of(
            UUID.class, new ParsedText("a UUID", ParsedText::uuid),
            Instant.class, new ParsedText("an RFC 3339 time, such as 2026-11-22T09:30:00Z", ParsedText::instant),
            LocalDate.class, new ParsedText("a date YYYY-MM-DD", ParsedText::date),
            YearMonth.class, new ParsedText("a month YYYY-MM", ParsedText::month),
            LocalTime.class, new ParsedText("a time of day HH:MM", LocalTime::parse),
            ZoneId.class, new ParsedText("an IANA time zone, such as Europe/Berlin", ParsedText::zone),
            Currency.class, new ParsedText("an ISO 4217 currency code", Currency::getInstance),
            URI.class, new ParsedText("a URI", URI::create));

    @Override
    public @Nullable Object read(JsonNode node, Place place) {
        if (!node.isTextual()) {
            place.wrong("wrong-type", "must be a string: " + wanted);
            return null;
        }
        try {
            return parse.apply(node.textValue());
        } catch (IllegalArgumentException | DateTimeException malformed) {
            place.wrong("malformed", "must be " + wanted);
            return null;
        }
    }

    private static UUID uuid(String text) {
        return UUID.fromString(matching(UUID_FORM, text));
    }

    private static LocalDate date(String text) {
        return LocalDate.parse(matching(DATE_FORM, text));
    }

    private static YearMonth month(String text) {
        return YearMonth.from(date(text + "-01"));
    }

    /** To the microsecond, because that is what the database keeps. */
    private static Instant instant(String text) {
        var instant = Instant.parse(text).truncatedTo(ChronoUnit.MICROS);
        int year = instant.atOffset(ZoneOffset.UTC).getYear();
        if (year < 1 || year > 9999) {
            throw new DateTimeException("year of more than four digits");
        }
        return instant;
    }

    private static ZoneId zone(String text) {
        if (!ZoneId.getAvailableZoneIds().contains(text)) {
            throw new DateTimeException("no such zone");
        }
        return ZoneId.of(text);
    }

    private static String matching(Pattern form, String text) {
        if (!form.matcher(text).matches()) {
            throw new IllegalArgumentException("other form");
        }
        return text;
    }
}
