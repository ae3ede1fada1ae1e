package io.careerplan.benchmarks.report;

import java.util.Locale;

/**
 * A budget.
 *
 * @param kind what is limited, and to which side
 * @param bound the limit itself
 */
public record Limit(Kind kind, double bound) {

    /** What is limited, and to which side. */
    public enum Kind {
        RATIO_AT_MOST,
        RATIO_AT_LEAST,
        VALUE_AT_MOST
    }

    /** At most so many times the floor. */
    public static Limit ratioAtMost(double bound) {
        return new Limit(Kind.RATIO_AT_MOST, bound);
    }

    /** At least so much of the floor. */
    public static Limit ratioAtLeast(double bound) {
        return new Limit(Kind.RATIO_AT_LEAST, bound);
    }

    /** At most so much, whatever the floor is. */
    public static Limit atMost(double bound) {
        return new Limit(Kind.VALUE_AT_MOST, bound);
    }

    boolean isRatio() {
        return kind != Kind.VALUE_AT_MOST;
    }

    /** Whether the ratio, or the value, keeps within it. */
    boolean isMet(double figure) {
        return kind == Kind.RATIO_AT_LEAST ? figure >= bound : figure <= bound;
    }

    String text() {
        var sign = kind == Kind.RATIO_AT_LEAST ? ">= " : "<= ";
        return sign + String.format(Locale.ROOT, isRatio() ? "%.1f x" : "%.3g", bound);
    }
}
