package io.careerplan.assessment.lookup;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Words that are looked for in any case.
 *
 * @param all in lower case; none is found everywhere
 */
record Words(List<String> all) {

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    Words {
        all = List.copyOf(all);
    }

    /** Those of a text, parted by blanks. */
    static Words of(String text) {
        return new Words(List.of(BLANKS.split(text.strip().toLowerCase(Locale.ROOT), -1)));
    }

    /** Whether a text contains each of them. */
    boolean allIn(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        return all.stream().allMatch(lower::contains);
    }
}
