package io.careerplan.tracking.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueDateTest {

    /** Each line also holds one second earlier: then it is still the due date there. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-20, UTC,               2026-11-21T00:00:00Z",
        "2026-11-20, Pacific/Kiritimati, 2026-11-20T10:00:00Z",
        "2026-11-20, Pacific/Pago_Pago,  2026-11-21T11:00:00Z",
        "2026-11-20, Asia/Kathmandu,     2026-11-20T18:15:00Z",
        // Clocks change during the due date (Berlin) or in the first hours of the day after.
        "2026-03-29, Europe/Berlin,      2026-03-29T22:00:00Z",
        "2026-10-25, Europe/Berlin,      2026-10-25T23:00:00Z",
        "2026-03-07, America/New_York,   2026-03-08T05:00:00Z",
        "2026-03-08, America/New_York,   2026-03-09T04:00:00Z",
        // Midnight itself is skipped: the next day begins at one o'clock.
        "2026-09-05, America/Santiago,   2026-09-06T04:00:00Z",
        // Midnight comes twice.
        "2026-10-29, Africa/Cairo,       2026-10-29T22:00:00Z",
        // A whole day that never was.
        "2011-12-29, Pacific/Apia,       2011-12-30T10:00:00Z",
        "2028-02-28, Europe/Berlin,      2028-02-28T23:00:00Z",
        "2028-02-29, Europe/Berlin,      2028-02-29T23:00:00Z",
        "2026-12-31, Europe/Berlin,      2026-12-31T23:00:00Z",
    })
    void passesWithTheFirstInstantOfTheNextDay(LocalDate due, ZoneId zone, Instant expected) {
        Instant passes = DueDate.passes(due, zone);
        assertEquals(expected, passes);
        assertEquals(due, LocalDate.ofInstant(passes.minusSeconds(1), zone));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11, UTC,                2026-12-01T00:00:00Z",
        "2026-11, Pacific/Kiritimati, 2026-11-30T10:00:00Z",
        "2026-12, Europe/Berlin,      2026-12-31T23:00:00Z",
        // February of an ordinary year and of a leap year.
        "2027-02, Europe/Berlin,      2027-02-28T23:00:00Z",
        "2028-02, Europe/Berlin,      2028-02-29T23:00:00Z",
        // Summer time has come since the month began, and gone.
        "2026-03, Europe/Berlin,      2026-03-31T22:00:00Z",
        "2026-10, Europe/Berlin,      2026-10-31T23:00:00Z",
        // Clocks change in the first hours after the month (Sunday, 2026-11-01).
        "2026-10, America/New_York,   2026-11-01T04:00:00Z",
    })
    void aMonthEndsWithTheFirstInstantOfTheNext(YearMonth month, ZoneId zone, Instant expected) {
        Instant ends = DueDate.ends(month, zone);
        assertEquals(expected, ends);
        assertEquals(month.atEndOfMonth(), LocalDate.ofInstant(ends.minusSeconds(1), zone));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-10, Europe/Berlin,    2026-12-09T23:00:00Z",
        "2028-02-29, Europe/Berlin,    2028-02-28T23:00:00Z",
        "2026-03-29, Europe/Berlin,    2026-03-28T23:00:00Z",
        "2026-09-06, America/Santiago, 2026-09-06T04:00:00Z",
    })
    void aDayBeginsWithItsFirstInstant(LocalDate day, ZoneId zone, Instant expected) {
        assertEquals(expected, DueDate.begins(day, zone));
    }
}
