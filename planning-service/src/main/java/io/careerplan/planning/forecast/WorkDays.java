package io.careerplan.planning.forecast;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** The days on which work is done, counted from the first one: all days but those of blocked weeks, over twenty years. */
final class WorkDays {
    /** Beyond this nothing is said [C]. */
    private static final int HORIZON_YEARS = 20;

    private static final double ROUNDING = 1e-9;

    private final LocalDate from;
    private final int[] dayOf;
    private final int[] until;
    private final int count;

    WorkDays(ForecastInput input) {
        from = input.from();
        int horizon = (int) ChronoUnit.DAYS.between(from, from.plusYears(HORIZON_YEARS));
        dayOf = new int[horizon];
        until = new int[horizon];
        int found = 0;
        for (int day = 0; day < horizon; day++) {
            if (!input.blockedWeeks().contains(monday(from.plusDays(day)))) {
                dayOf[found++] = day;
            }
            until[day] = found;
        }
        count = found;
    }

    /** Days in all; day numbers are 0 to one less. */
    int horizon() {
        return until.length;
    }

    /** Number of a date; negative before the first day. */
    long number(LocalDate date) {
        return ChronoUnit.DAYS.between(from, date);
    }

    LocalDate date(int day) {
        return from.plusDays(day);
    }

    /** Work days up to and with a day: what may be worked at the most until then. */
    int until(long day) {
        return day < 0 ? -1 : until[(int) Math.min(day, until.length - 1L)];
    }

    /** Work days before a date: what cannot be used by work that begins then. */
    int before(@Nullable LocalDate date) {
        return date == null || !date.isAfter(from) ? 0 : until(number(date) - 1);
    }

    /** The day on which so many work days have been worked; the horizon where it lies beyond. */
    int day(double worked) {
        double whole = Math.ceil(worked - ROUNDING);
        if (whole > count) {
            return until.length;
        }
        return whole < 1 ? 0 : dayOf[(int) whole - 1];
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
