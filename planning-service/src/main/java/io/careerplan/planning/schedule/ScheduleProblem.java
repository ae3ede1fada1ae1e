package io.careerplan.planning.schedule;

import static java.time.temporal.TemporalAdjusters.nextOrSame;
import static java.util.function.Predicate.not;

import io.careerplan.events.Money;
import io.careerplan.planning.document.PlanDocument;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Work, and the weeks there are for it. A week that the plan covers in part has its part of the hours.
 *
 * @param start first day
 * @param end last day, not before {@code start}
 * @param weeklyHours capacity of a week, not negative
 * @param blockedWeeks Mondays of weeks without any work
 * @param monthlyBudget limit of what begins in a calendar month; costs in another currency are not held against it
 * @param items each id once, prerequisites without a circle
 */
public record ScheduleProblem(
        LocalDate start,
        LocalDate end,
        double weeklyHours,
        Set<LocalDate> blockedWeeks,
        @Nullable Money monthlyBudget,
        List<WorkItem> items) {

    public ScheduleProblem {
        blockedWeeks = Set.copyOf(blockedWeeks);
        items = List.copyOf(items);
        requireSound(start, end, weeklyHours, items);
    }

    /**
     * What is left of a plan, from a day on.
     *
     * @param from first day that is still open; the start of the plan where that is later
     * @param bias median factor between estimate and outcome
     */
    public static ScheduleProblem of(
            PlanDocument document, Capacity capacity, LocalDate from, double bias, Remaining remaining) {
        var start = from.isAfter(document.startsOn()) ? from : document.startsOn();
        return new ScheduleProblem(
                start,
                document.endsOn().isBefore(start) ? start : document.endsOn(),
                capacity.weeklyHours().doubleValue(),
                capacity.blockedWeeks(),
                capacity.monthlyBudget(),
                WorkItems.of(document, bias, remaining));
    }

    ScheduleProblem withWeeklyHours(double hours) {
        return new ScheduleProblem(start, end, hours, blockedWeeks, monthlyBudget, items);
    }

    /** Years of weeks more for the work with these ids; the rest stays within the weeks of the plan. */
    ScheduleProblem withoutDatesOf(Set<String> ids, LocalDate laterEnd) {
        var lastSunday = end.with(nextOrSame(DayOfWeek.SUNDAY));
        var relaxed = items.stream()
                .map(item -> ids.contains(item.id()) ? item.withoutDates() : item.by(lastSunday))
                .toList();
        return new ScheduleProblem(start, laterEnd, weeklyHours, blockedWeeks, monthlyBudget, relaxed);
    }

    private static void requireSound(LocalDate start, LocalDate end, double weeklyHours, List<WorkItem> items) {
        if (end.isBefore(start) || !(weeklyHours >= 0)) {
            throw new IllegalArgumentException("No time: " + start + " to " + end + ", " + weeklyHours + " hours");
        }
        var seen = new HashSet<String>();
        if (items.stream().map(WorkItem::id).anyMatch(not(seen::add))) {
            throw new IllegalArgumentException("An id occurs twice");
        }
        WorkOrder.of(items);
    }
}
