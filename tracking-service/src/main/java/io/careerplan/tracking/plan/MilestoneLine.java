package io.careerplan.tracking.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A milestone.
 *
 * @param due last day for it
 * @param completedOn the day it was reached where the person lives, if it was
 */
public record MilestoneLine(
        String id,
        String title,
        LocalDate due,
        BigDecimal plannedHours,
        MilestoneState state,
        @Nullable LocalDate completedOn) {

    /** The day it was reached. */
    public Optional<LocalDate> reached() {
        return Optional.ofNullable(completedOn);
    }
}
