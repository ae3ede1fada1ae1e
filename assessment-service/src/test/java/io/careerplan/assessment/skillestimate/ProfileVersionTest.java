package io.careerplan.assessment.skillestimate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The version under which others are told of a profile: they drop what is not newer than what they have. */
class ProfileVersionTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-25");

    @Test
    void theSameRatingsAreNewerOnALaterDay() {
        assertEquals(toldAs(3, TODAY), toldAs(3, TODAY));
        assertTrue(toldAs(3, TODAY.plusDays(1)) > toldAs(3, TODAY));
    }

    @Test
    void aFurtherRatingIsNewerThanAnyDay() {
        assertTrue(toldAs(4, TODAY) > toldAs(3, LocalDate.parse("9999-12-31")));
        // Who keeps the person's days may move west.
        assertTrue(toldAs(4, TODAY.minusDays(1)) > toldAs(3, TODAY));
    }

    private static long toldAs(long ratings, LocalDate day) {
        return new SkillProfile(new UUID(1, 1), ratings, day, new TreeMap<>()).toldAs();
    }
}
