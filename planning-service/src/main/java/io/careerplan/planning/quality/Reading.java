package io.careerplan.planning.quality;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What one place of a plan comes to under a rule.
 *
 * @param pointer the place in the plan document (RFC 6901)
 * @param share how far the rule is kept there, 0 to 1; empty where that cannot be known here
 * @param arguments what the texts of the rule name
 */
record Reading(String pointer, OptionalDouble share, List<String> arguments) {
    private static final double ROUNDING = 1e-9;

    static Reading of(String pointer, double share, Object... arguments) {
        return new Reading(pointer, OptionalDouble.of(Math.clamp(share, 0, 1)), words(arguments));
    }

    /** Kept wholly or not at all. */
    static Reading of(String pointer, boolean kept, Object... arguments) {
        return of(pointer, kept ? 1.0 : 0.0, arguments);
    }

    static Reading unknown(String pointer, Object... arguments) {
        return new Reading(pointer, OptionalDouble.empty(), words(arguments));
    }

    boolean isKnown() {
        return share.isPresent();
    }

    boolean isKept() {
        return isKnown() && share.getAsDouble() > 1 - ROUNDING;
    }

    private static List<String> words(Object... arguments) {
        return Arrays.stream(arguments).map(String::valueOf).toList();
    }
}
