package io.careerplan.tracking.plan;

import io.careerplan.kit.Algorithm;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.OptionalInt;

/**
 * The days that a milestone was planned to take, both ends among them.
 *
 * @param from the Monday of the first task that leads to it, or the plan's first day when that is later or it has no task
 * @param due last day for it
 */
@Algorithm
record PlannedSpan(LocalDate from, LocalDate due) {

    /**
     * By how many days a milestone was early that was reached on that day.
     *
     * @param share of the span, 0 to 1, that the days must exceed to count
     * @return empty when they do not
     */
    OptionalInt earlyDays(LocalDate reached, BigDecimal share) {
        long early = ChronoUnit.DAYS.between(reached, due);
        boolean counts =
                early > 0 && BigDecimal.valueOf(early).compareTo(share.multiply(BigDecimal.valueOf(days()))) > 0;
        return counts ? OptionalInt.of(Math.toIntExact(early)) : OptionalInt.empty();
    }

    /** At least 1, also for a date before the plan begins. */
    private long days() {
        return Math.max(1, ChronoUnit.DAYS.between(from, due) + 1);
    }
}
