package io.careerplan.planning.schedule;

import io.careerplan.events.Money;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece of work to be laid into weeks.
 *
 * @param hours left to do, above 0
 * @param prerequisites ids of what has to be done before; those that are no work of the problem count as done
 * @param earliest first day it may begin; hard
 * @param latest day by which it has to be done; hard
 * @param due day by which it should be done, for example that of its milestone; goes by priority
 * @param cost spent in the month in which it begins
 * @param priority 1 (low) to 5 (high)
 */
public record WorkItem(
        String id,
        String title,
        double hours,
        List<String> prerequisites,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest,
        @Nullable LocalDate due,
        @Nullable Money cost,
        int priority) {
    private static final int MINUTES_OF_HOUR = 60;

    public WorkItem {
        prerequisites = List.copyOf(prerequisites);
        if (!(hours > 0)) {
            throw new IllegalArgumentException("No work: " + id + " of " + hours + " hours");
        }
    }

    /** The same without a day by which it has to be done. */
    WorkItem withoutDates() {
        return new WorkItem(id, title, hours, prerequisites, earliest, null, null, cost, priority);
    }

    WorkItem by(LocalDate day) {
        var sooner = latest == null || latest.isAfter(day) ? day : latest;
        return new WorkItem(id, title, hours, prerequisites, earliest, sooner, due, cost, priority);
    }

    /** Whole minutes, at least one, and at most as many as can be counted. */
    public int minutes() {
        return Math.clamp(Math.round(hours * MINUTES_OF_HOUR), 1, Integer.MAX_VALUE);
    }
}
