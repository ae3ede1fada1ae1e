package io.careerplan.events;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something to be reached by a date.
 *
 * @param id unique within the plan
 * @param title what is reached
 * @param due last day for it, in the person's time zone
 * @param plannedHours hours of the activities that lead to it; the weight of the milestone in earned schedule
 * @param goalId the goal it serves, where there is one
 */
public record PlanMilestone(
        String id,
        String title,
        LocalDate due,
        BigDecimal plannedHours,
        @Nullable String goalId) {}
