package io.careerplan.tracking.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.careerplan.events.ReviewCause;
import io.careerplan.events.ReviewCause.Kind;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CauseTest {

    private final UUID one = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();

    @Test
    void aMissedDateIsOneCauseWhicheverReviewItOpens() {
        ReviewCause missed = new ReviewCause(Kind.MILESTONE_MISSED, "m1", "2026-11-20");
        assertEquals(Cause.identityOf(missed, one), Cause.identityOf(missed, other));
        ReviewCause again = new ReviewCause(Kind.MILESTONE_MISSED, "m1", "2026-12-20");
        assertNotEquals(Cause.identityOf(missed, one), Cause.identityOf(again, one));
    }

    @Test
    void eachRevisionIsACause() {
        ReviewCause third = new ReviewCause(Kind.PLAN_REVISED, one.toString(), "3");
        ReviewCause fourth = new ReviewCause(Kind.PLAN_REVISED, one.toString(), "4");
        assertNotEquals(Cause.identityOf(third, one), Cause.identityOf(fourth, one));
    }

    @Test
    void aDayOfTheCalendarIsOneCauseOfEachReviewThatItOpens() {
        ReviewCause due = new ReviewCause(Kind.CALENDAR, one.toString(), "2026-12-10");
        ReviewCause next = new ReviewCause(Kind.CALENDAR, one.toString(), "2027-01-09");
        assertEquals(Cause.identityOf(due, one), Cause.identityOf(due, one));
        assertNotEquals(Cause.identityOf(due, one), Cause.identityOf(due, other));
        assertNotEquals(Cause.identityOf(due, one), Cause.identityOf(next, one));
    }

    @Test
    void eachMonthOffTrackIsACause() {
        ReviewCause december = new ReviewCause(Kind.OFF_TRACK, one.toString(), "2026-12");
        ReviewCause january = new ReviewCause(Kind.OFF_TRACK, one.toString(), "2027-01");
        assertEquals(Cause.identityOf(december, one), Cause.identityOf(december, other));
        assertNotEquals(Cause.identityOf(december, one), Cause.identityOf(january, one));
    }

    @Test
    void aPersonMayAskAgainAfterTheReviewIsDone() {
        ReviewCause asked = new ReviewCause(Kind.PERSON_ASKED, null, null);
        assertEquals(Cause.identityOf(asked, one), Cause.identityOf(asked, one));
        assertNotEquals(Cause.identityOf(asked, one), Cause.identityOf(asked, other));
    }
}
