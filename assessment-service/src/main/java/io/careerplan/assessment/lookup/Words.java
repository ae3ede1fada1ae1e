package io.careerplan.assessment.lookup;

import io.careerplan.kit.problem.InputError;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Words that are looked for in any case.
 *
 * @param all in lower case; none is found everywhere
 */
record Words(List<String> all) {

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** Characters of a text that is looked for. */
    static final int LONGEST = 100;

    Words {
        all = List.copyOf(all);
    }

    /** Those of a text, parted by blanks. */
    static Words of(String text) {
        return new Words(List.of(BLANKS.split(text.strip().toLowerCase(Locale.ROOT), -1)));
    }

    /** The text of a query parameter, empty where there is none; one that is too long becomes an error. */
    static String read(String parameter, @Nullable String text, List<InputError> errors) {
        if (text != null && text.length() > LONGEST) {
            errors.add(new InputError(parameter, "too-long", "must be at most " + LONGEST + " characters"));
        }
        return text == null ? "" : text;
    }

    /** Whether a text contains each of them. */
    boolean allIn(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        return all.stream().allMatch(lower::contains);
    }
}
