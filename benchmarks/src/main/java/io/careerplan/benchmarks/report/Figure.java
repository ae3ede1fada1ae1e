package io.careerplan.benchmarks.report;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A measured figure beside its floor.
 *
 * @param what in words
 * @param unit of value and floor
 * @param value what was measured
 * @param floor the least that could do the same, as measured in this run; null where there is none
 * @param limit what it is held against; null where it is only told
 */
public record Figure(
        String what,
        String unit,
        double value,
        @Nullable Double floor,
        @Nullable Limit limit) {

    /** Whether it keeps within its limit; what has none does. */
    public boolean isMet() {
        return limit == null || limit.isMet(limit.isRatio() ? ratio() : value);
    }

    double ratio() {
        return floor == null ? Double.NaN : value / floor;
    }

    /** As a line of the table. */
    String line() {
        return "%-58s %9s %-5s %9s %7s  %-12s %s"
                .formatted(
                        what,
                        number(value),
                        unit,
                        floor == null ? "" : number(floor),
                        floor == null ? "" : String.format(Locale.ROOT, "%.2f", ratio()),
                        limit == null ? "" : limit.text(),
                        limit == null ? "" : isMet() ? "kept" : "MISSED");
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value < 100 ? "%.2f" : "%.0f", value);
    }
}
