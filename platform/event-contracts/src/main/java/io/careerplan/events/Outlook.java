package io.careerplan.events;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When something is likely to be reached.
 *
 * @param id of the milestone, goal or plan
 * @param title its title
 * @param due when it is due
 * @param probability chance of being done by then, 0 to 1
 * @param p50 day by which it is done in half of the runs, where it is in reach
 * @param p80 day by which it is done in four of five runs, where it is in reach
 */
public record Outlook(
        String id,
        String title,
        LocalDate due,
        BigDecimal probability,
        @Nullable LocalDate p50,
        @Nullable LocalDate p80) {}
