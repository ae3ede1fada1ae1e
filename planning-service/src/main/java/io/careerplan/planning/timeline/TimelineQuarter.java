package io.careerplan.planning.timeline;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A quarter of a timeline.
 *
 * @param name for example {@code 2027-Q1}
 * @param from its first day within the plan
 * @param to its last day within the plan
 * @param plannedMinutes of its tasks
 * @param capacityMinutes of its weeks, where the plan says the hours of a week
 * @param months absent where the timeline stops at quarters
 */
record TimelineQuarter(
        String name,
        LocalDate from,
        LocalDate to,
        List<TimelineMilestone> milestones,
        int plannedMinutes,
        @Nullable Integer capacityMinutes,
        @Nullable List<TimelineMonth> months) {}
