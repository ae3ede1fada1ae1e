package io.careerplan.planning.replan;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

import io.careerplan.planning.document.Task;
import io.careerplan.planning.schedule.ScheduleProblem;
import io.careerplan.planning.schedule.WorkItem;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The time that tasks which stay take of the weeks that are open, as work that cannot be moved. */
final class KeptWeeks {
    /** No id of an activity has a space in it. */
    private static final String PREFIX = "kept ";

    /** Above every priority of a plan. */
    private static final int FIRST = 7;

    private static final int DAYS = 7;
    private static final int MINUTES_OF_HOUR = 60;

    private final ScheduleProblem open;

    private KeptWeeks(ScheduleProblem open) {
        this.open = open;
    }

    static List<WorkItem> of(ScheduleProblem open, Collection<Task> kept) {
        var minutes =
                kept.stream().collect(groupingBy(Task::weekStart, TreeMap::new, summingInt(Task::plannedMinutes)));
        var weeks = new KeptWeeks(open);
        return minutes.entrySet().stream()
                .filter(week -> weeks.isOpen(week.getKey()))
                .filter(week -> weeks.taken(week) > 0)
                .map(week -> weeks.item(week.getKey(), weeks.taken(week)))
                .toList();
    }

    static boolean isOne(String itemId) {
        return itemId.startsWith(PREFIX);
    }

    private boolean isOpen(LocalDate monday) {
        var first = open.start().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return !monday.isBefore(first)
                && !monday.isAfter(open.end())
                && !open.blockedWeeks().contains(monday);
    }

    /** Days of the week that are over have taken their part of the tasks. */
    private long taken(Map.Entry<LocalDate, Integer> week) {
        long whole = minutesOf(DAYS);
        long left = minutesOf(openDays(week.getKey()));
        return Math.clamp(week.getValue() - (whole - left), 0, left);
    }

    private long openDays(LocalDate monday) {
        var first = monday.isBefore(open.start()) ? open.start() : monday;
        var sunday = monday.plusDays(DAYS - 1);
        var last = sunday.isAfter(open.end()) ? open.end() : sunday;
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    private long minutesOf(long days) {
        return (long) Math.floor(open.weeklyHours() * MINUTES_OF_HOUR * days / DAYS);
    }

    private WorkItem item(LocalDate monday, long minutes) {
        return new WorkItem(
                PREFIX + monday,
                PREFIX + monday,
                (double) minutes / MINUTES_OF_HOUR,
                List.of(),
                monday.isBefore(open.start()) ? open.start() : monday,
                monday.plusDays(DAYS - 1),
                null,
                null,
                FIRST);
    }
}
