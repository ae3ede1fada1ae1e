package io.careerplan.kit.json;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * Text that PostgreSQL can store: no NUL, no half surrogate pair.
 *
 * @param maxLength in characters, for text whose record names no limit of its own
 */
record TextReader(int maxLength) implements ValueReader {

    /** Bound of text without a {@code @Size}: long enough for a page, too short to do harm. */
    static final int DEFAULT_MAX_LENGTH = 10_000;

    @Override
    public @Nullable Object read(JsonNode node, Place place) {
        if (!node.isTextual()) {
            place.wrong("wrong-type", "must be a string");
            return null;
        }
        var text = node.textValue();
        if (!isStorable(text)) {
            place.wrong("malformed", "must not contain NUL or half a surrogate pair");
            return null;
        }
        if (text.length() > maxLength) {
            place.wrong("out-of-range", "must have at most " + maxLength + " characters");
            return null;
        }
        return text;
    }

    static boolean isStorable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0 || Character.isLowSurrogate(c)) {
                return false;
            }
            if (Character.isHighSurrogate(c)) {
                i++;
                if (i == text.length() || !Character.isLowSurrogate(text.charAt(i))) {
                    return false;
                }
            }
        }
        return true;
    }
}
