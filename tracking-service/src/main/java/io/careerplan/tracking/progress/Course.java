package io.careerplan.tracking.progress;

import io.careerplan.tracking.plan.Booking;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a plan runs, and where its calendar leads.
 *
 * @param schedule absent where {@code unmeasured} says why
 */
record Course(
        @Nullable EarnedSchedule schedule,
        @Nullable Unmeasured unmeasured,
        List<MonthView> months,
        List<Booking> nextReviews) {}
