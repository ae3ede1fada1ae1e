package io.careerplan.planning.schedule;

import static java.time.temporal.TemporalAdjusters.nextOrSame;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The weeks of a plan by number, 0 being the one in which it starts, and the minutes of each. */
final class Weeks {
    private static final int DAYS = 7;
    private static final int MINUTES_OF_HOUR = 60;

    private final LocalDate start;
    private final LocalDate end;
    private final LocalDate firstMonday;
    private final int[] minutes;

    private Weeks(ScheduleProblem problem) {
        start = problem.start();
        end = problem.end();
        firstMonday = start.with(previousOrSame(DayOfWeek.MONDAY));
        minutes = IntStream.rangeClosed(0, number(end))
                .map(week -> problem.blockedWeeks().contains(monday(week)) ? 0 : open(week, problem.weeklyHours()))
                .toArray();
    }

    static Weeks of(ScheduleProblem problem) {
        return new Weeks(problem);
    }

    int count() {
        return minutes.length;
    }

    /** Minutes of a week; a week covered in part has its part of them. */
    int minutes(int week) {
        return minutes[week];
    }

    LocalDate monday(int week) {
        return firstMonday.plusWeeks(week);
    }

    LocalDate sunday(int week) {
        return monday(week).plusDays(DAYS - 1);
    }

    YearMonth month(int week) {
        var monday = monday(week);
        return YearMonth.from(monday.isBefore(start) ? start : monday);
    }

    /** The whole weeks between two days; where there is none, the weeks that the two days touch. */
    Window window(@Nullable LocalDate earliest, @Nullable LocalDate latest) {
        var whole = new Window(firstWhole(earliest), lastWhole(latest));
        if (!whole.isEmpty()) {
            return whole;
        }
        int first = earliest == null || earliest.isBefore(start) ? 0 : number(earliest);
        int last = latest == null || latest.isAfter(end) ? count() - 1 : number(latest);
        return new Window(first, last);
    }

    /** The last week that is over by a day; -1 where none is. */
    int lastWhole(@Nullable LocalDate latest) {
        if (latest == null || !latest.isBefore(end)) {
            return count() - 1;
        }
        return latest.isBefore(start) ? -1 : number(latest.plusDays(1)) - 1;
    }

    private int firstWhole(@Nullable LocalDate earliest) {
        return earliest == null || !earliest.isAfter(start) ? 0 : number(earliest.with(nextOrSame(DayOfWeek.MONDAY)));
    }

    private int number(LocalDate day) {
        return (int) Math.floorDiv(ChronoUnit.DAYS.between(firstMonday, day), (long) DAYS);
    }

    private int open(int week, double weeklyHours) {
        var first = monday(week).isBefore(start) ? start : monday(week);
        var last = sunday(week).isAfter(end) ? end : sunday(week);
        long days = ChronoUnit.DAYS.between(first, last) + 1;
        return (int) Math.floor(weeklyHours * MINUTES_OF_HOUR * days / DAYS);
    }

    /** Weeks from the first to the last, both included. */
    record Window(int first, int last) {
        boolean contains(int week) {
            return first <= week && week <= last;
        }

        boolean isEmpty() {
            return first > last;
        }
    }
}
