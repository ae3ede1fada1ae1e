package io.careerplan.tracking.progress;

import io.careerplan.events.Band;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How a plan stood when a month ended; figures as in the schedule, absent where nothing could be said then.
 *
 * @param month for example {@code 2026-11}
 */
record MonthView(
        String month,
        @Nullable BigDecimal totalHours,
        @Nullable BigDecimal plannedHours,
        @Nullable BigDecimal earnedHours,
        @Nullable BigDecimal earnedWeeks,
        @Nullable Integer actualWeeks,
        @Nullable BigDecimal spi,
        @Nullable Band band) {}
