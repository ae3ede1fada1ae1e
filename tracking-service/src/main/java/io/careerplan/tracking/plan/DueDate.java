package io.careerplan.tracking.plan;

import io.careerplan.kit.Algorithm;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** When a due date passes: with the first instant of the day after, where the person lives. */
@Algorithm
final class DueDate {

    private DueDate() {}

    /** The first instant at which the date has passed; where clocks skip midnight, the first one after the gap. */
    static Instant passes(LocalDate due, ZoneId zone) {
        return due.plusDays(1).atStartOfDay(zone).toInstant();
    }
}
