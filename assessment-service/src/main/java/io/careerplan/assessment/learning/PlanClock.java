package io.careerplan.assessment.learning;

import io.careerplan.assessment.resourcefit.Hours;
import io.careerplan.assessment.resourcefit.Means;
import io.careerplan.kit.Algorithm;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/** Tells on which day so many hours of work are done, where every day brings a seventh of the week's. */
@Algorithm
final class PlanClock {

    private static final int DAYS = 7;

    private final LocalDate startsOn;
    private final long weekly;

    PlanClock(Means means) {
        this.startsOn = means.startsOn();
        this.weekly = Hours.hundredths(means.weeklyHours());
    }

    /** The day on which work goes on when so many hundredths of an hour are done. */
    LocalDate dayAfter(long done) {
        return startsOn.plusDays(Math.floorDiv(done * DAYS, weekly));
    }

    /** The day on which the last of so many hundredths of an hour, not 0, are done. */
    LocalDate dayOf(long done) {
        return startsOn.plusDays(Math.ceilDiv(done * DAYS, weekly) - 1);
    }

    /** Hundredths of an hour that may be done by the first day of the month after the one of this day. */
    long nextMonth(LocalDate day) {
        var first = YearMonth.from(day).plusMonths(1).atDay(1);
        return Math.ceilDiv(ChronoUnit.DAYS.between(startsOn, first) * weekly, DAYS);
    }

    /** Whether so many hundredths of an hour find room between two days, both counted. */
    boolean holds(LocalDate from, LocalDate to, long work) {
        return work * DAYS <= (ChronoUnit.DAYS.between(from, to) + 1) * weekly;
    }
}
