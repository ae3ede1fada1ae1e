package io.careerplan.planning.timeline;

import io.careerplan.events.Money;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A month of a timeline.
 *
 * @param name for example {@code 2027-01}
 * @param from its first day within the plan
 * @param to its last day within the plan
 * @param activities those that have tasks in it
 * @param plannedMinutes of its tasks
 * @param capacityMinutes of its weeks, where the plan says the hours of a week
 * @param spending what the activities cost that begin in it, by currency
 * @param budget what can be spent, where the plan says it
 * @param weeks absent where the timeline stops at months
 */
record TimelineMonth(
        String name,
        LocalDate from,
        LocalDate to,
        List<TimelineActivity> activities,
        int plannedMinutes,
        @Nullable Integer capacityMinutes,
        List<Money> spending,
        @Nullable Money budget,
        @Nullable List<TimelineWeek> weeks) {}
