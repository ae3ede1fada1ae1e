package io.careerplan.planning.schedule;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A week of a plan against its capacity.
 *
 * @param weekStart a Monday
 * @param plannedHours over its tasks
 * @param capacityHours 0 in a blocked week
 */
public record WeekLoad(LocalDate weekStart, BigDecimal plannedHours, BigDecimal capacityHours) {

    /** Whether more is planned than fits. */
    public boolean isExceeded() {
        return plannedHours.compareTo(capacityHours) > 0;
    }

    /** Whether its Sunday has passed. */
    public boolean isOver(LocalDate today) {
        return !weekStart.plusWeeks(1).isAfter(today);
    }
}
