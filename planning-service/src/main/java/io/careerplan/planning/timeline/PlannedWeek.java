package io.careerplan.planning.timeline;

import static java.time.temporal.TemporalAdjusters.previousOrSame;

import io.careerplan.planning.document.PlanDocument;
import io.careerplan.planning.document.Task;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A week of a plan with its tasks.
 *
 * @param from its Monday, or the first day of the plan
 * @param to its Sunday, or the last day of the plan
 * @param tasks by id
 */
record PlannedWeek(LocalDate from, LocalDate to, List<Map.Entry<String, Task>> tasks) {
    private static final int DAYS = 7;
    private static final int MINUTES = 60;

    /** Every week of the plan, also those without tasks. */
    static List<PlannedWeek> of(PlanDocument document) {
        var monday = document.startsOn().with(previousOrSame(DayOfWeek.MONDAY));
        return Stream.iterate(monday, week -> !week.isAfter(document.endsOn()), week -> week.plusWeeks(1))
                .map(week -> of(document, week))
                .toList();
    }

    private static PlannedWeek of(PlanDocument document, LocalDate monday) {
        var sunday = monday.plusDays(DAYS - 1L);
        return new PlannedWeek(
                monday.isBefore(document.startsOn()) ? document.startsOn() : monday,
                sunday.isAfter(document.endsOn()) ? document.endsOn() : sunday,
                document.timeline().tasks().entrySet().stream()
                        .filter(task -> task.getValue().weekStart().equals(monday))
                        .sorted(Map.Entry.comparingByKey())
                        .toList());
    }

    YearMonth month() {
        return YearMonth.from(from);
    }

    String quarter() {
        return from.getYear() + "-Q" + from.get(IsoFields.QUARTER_OF_YEAR);
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    int plannedMinutes() {
        return tasks.stream().mapToInt(task -> task.getValue().plannedMinutes()).sum();
    }

    boolean isBlocked(PlanDocument document) {
        return document.resources().blockedWeeks().contains(from.with(previousOrSame(DayOfWeek.MONDAY)));
    }

    /** Its part of the weekly hours by its days; none in a blocked week. */
    @Nullable
    Integer capacityMinutes(PlanDocument document) {
        var hours = document.resources().weeklyHours();
        if (hours == null) {
            return null;
        }
        long days = isBlocked(document) ? 0 : ChronoUnit.DAYS.between(from, to) + 1;
        return (int) Math.floor(hours.doubleValue() * MINUTES * days / DAYS);
    }
}
