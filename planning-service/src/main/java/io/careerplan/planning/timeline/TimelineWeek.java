package io.careerplan.planning.timeline;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A week of a timeline.
 *
 * @param from its Monday, or the first day of the plan
 * @param to its Sunday, or the last day of the plan
 * @param blocked whether nothing is to be planned in it
 * @param plannedMinutes of its tasks
 * @param capacityMinutes where the plan says the hours of a week
 */
record TimelineWeek(
        LocalDate from,
        LocalDate to,
        boolean blocked,
        List<TimelineTask> tasks,
        int plannedMinutes,
        @Nullable Integer capacityMinutes) {}
