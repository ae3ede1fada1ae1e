package io.careerplan.planning.document;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Rules on dates. */
final class PeriodRules {
    private static final int MOST_YEARS = 10;
    private static final int LAST_DAY_OF_WEEK = 6;

    private PeriodRules() {}

    static Stream<String> endsTooEarly(PlanDocument document) {
        return document.endsOn().isAfter(document.startsOn()) ? Stream.of() : Stream.of(Pointers.ENDS_ON);
    }

    static Stream<String> endsTooLate(PlanDocument document) {
        var last = document.startsOn().plusYears(MOST_YEARS);
        return document.endsOn().isAfter(last) ? Stream.of(Pointers.ENDS_ON) : Stream.of();
    }

    static Stream<String> milestonesOutside(PlanDocument document) {
        return ids(document.roadmap().milestones(), milestone -> outside(document, milestone.due(), milestone.due()))
                .map(id -> Pointers.milestone(id) + "/due");
    }

    static Stream<String> weeksOutside(PlanDocument document) {
        return ids(document.timeline().tasks(), task -> outside(document, task.weekStart(), lastDay(task)))
                .map(PeriodRules::weekStart);
    }

    static Stream<String> weeksNotFromMonday(PlanDocument document) {
        return ids(document.timeline().tasks(), task -> isNoMonday(task.weekStart()))
                .map(PeriodRules::weekStart);
    }

    static Stream<String> blockedWeeksNotFromMonday(PlanDocument document) {
        var weeks = List.copyOf(document.resources().blockedWeeks());
        return IntStream.range(0, weeks.size())
                .filter(index -> isNoMonday(weeks.get(index)))
                .mapToObj(index -> Pointers.BLOCKED_WEEKS + "/" + index);
    }

    static Stream<String> crossedDates(PlanDocument document) {
        return ids(document.learning().activities(), PeriodRules::isCrossed)
                .map(id -> Pointers.activity(id) + "/latest");
    }

    private static boolean isNoMonday(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.MONDAY;
    }

    private static boolean isCrossed(Activity activity) {
        var earliest = activity.earliest();
        var latest = activity.latest();
        return earliest != null && latest != null && earliest.isAfter(latest);
    }

    private static boolean outside(PlanDocument document, LocalDate first, LocalDate last) {
        return last.isBefore(document.startsOn()) || first.isAfter(document.endsOn());
    }

    private static LocalDate lastDay(Task task) {
        return task.weekStart().plusDays(LAST_DAY_OF_WEEK);
    }

    private static String weekStart(String id) {
        return Pointers.task(id) + "/weekStart";
    }

    private static <T> Stream<String> ids(Map<String, T> items, Predicate<T> broken) {
        return items.entrySet().stream()
                .filter(item -> broken.test(item.getValue()))
                .map(Map.Entry::getKey);
    }
}
