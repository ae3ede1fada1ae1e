package io.careerplan.planning.careergraph;

import io.careerplan.kit.Algorithm;
import org.jspecify.annotations.Nullable;

/**
 * How long a move takes to prepare, as far as job zones can tell: each zone stands for a range of specific vocational
 * preparation (O*NET job zones 1 to 5: below 3 months, 3 months to 1 year, 1 to 2, 2 to 4, 4 to 10 years).
 */
@Algorithm
final class PreparationTime {
    private static final int[] MONTHS = {0, 3, 12, 24, 48, 120};

    private PreparationTime() {}

    /** What the zone moved to asks for beyond what the zone moved from has given, never below 0: 2 to 4 is 12 to 45 months. */
    static @Nullable MonthRange between(@Nullable Integer from, @Nullable Integer to) {
        return from == null || to == null || !isZone(from) || !isZone(to) ? null : between((int) from, (int) to);
    }

    private static MonthRange between(int from, int to) {
        int low = Math.max(0, MONTHS[to - 1] - MONTHS[from]);
        int high = Math.max(0, MONTHS[to] - MONTHS[from - 1]);
        return new MonthRange(low, high);
    }

    private static boolean isZone(int zone) {
        return zone >= 1 && zone < MONTHS.length;
    }
}
