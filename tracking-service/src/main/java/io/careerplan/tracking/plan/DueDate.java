package io.careerplan.tracking.plan;

import io.careerplan.kit.Algorithm;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;

/** When days begin, and due dates and months pass, where the person lives. */
@Algorithm
final class DueDate {

    private DueDate() {}

    /** The first instant at which the date has passed; where clocks skip midnight, the first one after the gap. */
    static Instant passes(LocalDate due, ZoneId zone) {
        return begins(due.plusDays(1), zone);
    }

    /** The first instant of the day; where clocks skip midnight, the first one after the gap. */
    static Instant begins(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }

    /** The first instant that is no longer in the month. */
    static Instant ends(YearMonth month, ZoneId zone) {
        return begins(month.plusMonths(1).atDay(1), zone);
    }
}
