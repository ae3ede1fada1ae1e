package io.careerplan.tracking.progress;

import io.careerplan.kit.Algorithm;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How much a plan means to have done by the end of each of its weeks (planned value).
 *
 * @param start Monday of the week that the plan begins in; week 1 begins then
 * @param planned minutes by the end of week 1, 2, …; the last week is the last one with planned work, hence all of it
 */
@Algorithm
record Baseline(LocalDate start, List<BigDecimal> planned) {

    private static final int DAYS = 7;

    Baseline {
        planned = List.copyOf(planned);
    }

    /** The weeks of that work in a plan that begins on that day; work planned for earlier belongs to the first week. */
    static Baseline of(LocalDate startsOn, List<WorkItem> items) {
        LocalDate start = startsOn.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        SortedMap<Integer, BigDecimal> weeks = new TreeMap<>();
        items.forEach(item -> weeks.merge(weekOf(start, item.day()), item.minutes(), BigDecimal::add));
        return new Baseline(start, cumulated(weeks));
    }

    private static List<BigDecimal> cumulated(SortedMap<Integer, BigDecimal> weeks) {
        List<BigDecimal> planned = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (int week = 1; !weeks.isEmpty() && week <= weeks.lastKey(); week++) {
            sum = sum.add(weeks.getOrDefault(week, BigDecimal.ZERO));
            planned.add(sum);
        }
        return planned;
    }

    /** Planned duration in weeks, 0 when no work is planned. */
    int weeks() {
        return planned.size();
    }

    /** Minutes planned by the end of that week: none by week 0, all by the last and ever after. */
    BigDecimal by(int week) {
        return week <= 0 || planned.isEmpty() ? BigDecimal.ZERO : planned.get(Math.min(week, weeks()) - 1);
    }

    /** Minutes of all planned work. */
    BigDecimal total() {
        return by(weeks());
    }

    /** The last day of the last week with planned work. */
    LocalDate end() {
        return start.plusDays((long) DAYS * weeks() - 1);
    }

    /** Whole weeks that are over when that day begins; none before the plan begins. */
    int weeksBefore(LocalDate day) {
        return weekOf(start, day) - 1;
    }

    /** Number of the week that the day is in, at least 1. */
    int weekOf(LocalDate day) {
        return weekOf(start, day);
    }

    private static int weekOf(LocalDate start, LocalDate day) {
        return Math.max(0, Math.toIntExact(Math.floorDiv(ChronoUnit.DAYS.between(start, day), DAYS))) + 1;
    }
}
