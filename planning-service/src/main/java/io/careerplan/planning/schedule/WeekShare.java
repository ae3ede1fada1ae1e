package io.careerplan.planning.schedule;

import java.time.LocalDate;

/**
 * A week's part of a piece of work.
 *
 * @param weekStart a Monday
 * @param minutes above 0
 */
public record WeekShare(String itemId, LocalDate weekStart, int minutes) {}
