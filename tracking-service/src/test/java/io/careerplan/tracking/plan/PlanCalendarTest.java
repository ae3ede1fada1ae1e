package io.careerplan.tracking.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.careerplan.events.ReviewCadence;
import io.careerplan.events.ReviewKind;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PlanCalendarTest {

    private static final ReviewCadence CADENCE = new ReviewCadence(30, 90);
    private static final LocalDate TODAY = LocalDate.of(2028, 1, 30);

    @Test
    void booksBothReviewsFromTheDayOfActivation() {
        PlanCalendar calendar = calendar(LocalDate.of(2027, 12, 1));
        assertEquals(Optional.of(LocalDate.of(2028, 2, 29)), booked(calendar, ReviewKind.MONTHLY_PROGRESS));
        assertEquals(Optional.of(LocalDate.of(2028, 4, 29)), booked(calendar, ReviewKind.QUARTERLY_ASSESSMENT));
        assertEquals(Optional.empty(), booked(calendar, ReviewKind.EVENT));
        assertEquals(YearMonth.of(2028, 1), calendar.month());
    }

    @Test
    void countsFromTheBeginningOfAPlanThatBeginsLater() {
        PlanCalendar calendar = calendar(LocalDate.of(2028, 3, 15));
        assertEquals(Optional.of(LocalDate.of(2028, 4, 14)), booked(calendar, ReviewKind.MONTHLY_PROGRESS));
        assertEquals(YearMonth.of(2028, 3), calendar.month());
    }

    @Test
    void aBookingFollowsTheCadence() {
        PlanCalendar calendar = calendar(TODAY);
        assertEquals(
                Optional.of(TODAY.plusDays(14)),
                calendar.booked(ReviewKind.MONTHLY_PROGRESS, new ReviewCadence(14, 90)));
    }

    @Test
    void whatIsTakenIsNotBookedUntilItIsBookedAgain() {
        PlanCalendar calendar = calendar(TODAY);
        calendar.take(ReviewKind.MONTHLY_PROGRESS);
        assertEquals(Optional.empty(), booked(calendar, ReviewKind.MONTHLY_PROGRESS));
        assertEquals(Optional.of(LocalDate.of(2028, 4, 29)), booked(calendar, ReviewKind.QUARTERLY_ASSESSMENT));
        calendar.book(ReviewKind.EVENT, TODAY.plusDays(33));
        assertEquals(Optional.empty(), booked(calendar, ReviewKind.MONTHLY_PROGRESS));
        calendar.book(ReviewKind.MONTHLY_PROGRESS, TODAY.plusDays(33));
        assertEquals(Optional.of(TODAY.plusDays(63)), booked(calendar, ReviewKind.MONTHLY_PROGRESS));
    }

    @Test
    void goesFromMonthToMonth() {
        PlanCalendar calendar = calendar(TODAY);
        calendar.turnMonth();
        assertEquals(YearMonth.of(2028, 2), calendar.month());
        calendar.turnMonth();
        assertEquals(YearMonth.of(2028, 3), calendar.month());
    }

    @Test
    void knowsWhichRevisionsWereMadeAfterActivation() {
        PlanCalendar calendar = calendar(TODAY);
        assertFalse(calendar.isBefore(2));
        assertTrue(calendar.isBefore(3));
    }

    private static PlanCalendar calendar(LocalDate startsOn) {
        return new PlanCalendar(UUID.randomUUID(), UUID.randomUUID(), 2, startsOn, TODAY);
    }

    private static Optional<LocalDate> booked(PlanCalendar calendar, ReviewKind kind) {
        return calendar.booked(kind, CADENCE);
    }
}
