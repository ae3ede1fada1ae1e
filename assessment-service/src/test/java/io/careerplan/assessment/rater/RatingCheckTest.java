package io.careerplan.assessment.rater;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.careerplan.assessment.scale.ShippedScales;
import io.careerplan.kit.problem.Refusal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RatingCheckTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-25");
    private static final LocalDate OLDEST = LocalDate.parse("2006-11-25");
    private static final String WRITING = "2.A.1.c";

    @Test
    void whatIsInOrderPasses() {
        passes(level("onet-level", "7.00"), level("dreyfus", "1").withSkill("2.A.1.a"), unobserved("2.B.1.a"));
    }

    @Test
    void theSkillIsOneOfTheCatalogue() {
        refused("/ratings/0/skillId unknown-skill", level("dreyfus", "3").withSkill("9.Z"));
    }

    @Test
    void theScaleIsAKnownOne() {
        refused("/ratings/0/scale unknown-scale", level("percent", "3"));
    }

    @Test
    void theLevelIsOneOfItsScale() {
        passes(level("dreyfus", "5"));
        refused("/ratings/0/level out-of-range", level("dreyfus", "6"));
        refused("/ratings/0/level out-of-range", level("dreyfus", "2.5"));
        refused("/ratings/0/level out-of-range", level("onet-level", "7.01"));
    }

    @Test
    void aLevelNeedsItsScaleAndAScaleItsLevel() {
        refused("/ratings/0/level missing", wanted(WRITING, "dreyfus", null, null, null));
        refused("/ratings/0/scale missing", wanted(WRITING, null, "3", false, null));
        var neither = codes(wanted(WRITING, null, null, null, null));
        assertEquals(List.of("/ratings/0/scale missing", "/ratings/0/level missing"), neither);
    }

    @Test
    void whatWasNotObservedHasNoLevel() {
        passes(unobserved(WRITING));
        refused("/ratings/0/scale not-observed", wanted(WRITING, "dreyfus", null, true, null));
        refused("/ratings/0/level not-observed", wanted(WRITING, null, "3", true, null));
    }

    @Test
    void theDayIsTodayOrBefore() {
        passes(level("dreyfus", "3").on(TODAY));
        refused("/ratings/0/ratedOn in-the-future", level("dreyfus", "3").on(TODAY.plusDays(1)));
    }

    @Test
    void theDayIsNotAbsurdlyLongAgo() {
        passes(level("dreyfus", "3").on(OLDEST));
        refused("/ratings/0/ratedOn too-long-ago", level("dreyfus", "3").on(OLDEST.minusDays(1)));
    }

    @Test
    void aSkillIsRatedOnceADayInOneList() {
        passes(level("dreyfus", "3"), level("dreyfus", "2").on(TODAY.minusDays(1)));
        refused(
                "/ratings/1/skillId duplicate",
                level("dreyfus", "3"),
                level("dreyfus", "2").on(TODAY));
    }

    @Test
    void everythingThatIsWrongIsSaidWithItsPlace() {
        assertEquals(
                List.of(
                        "/ratings/1/ratedOn in-the-future",
                        "/ratings/3/skillId unknown-skill",
                        "/ratings/3/level out-of-range"),
                codes(
                        level("dreyfus", "3"),
                        level("dreyfus", "3").withSkill("2.A.1.a").on(TODAY.plusYears(1)),
                        unobserved("2.B.1.a"),
                        level("dreyfus", "0").withSkill("nothing")));
    }

    /** A rating in the making. */
    private record Draft(NewRating rating) {
        Draft withSkill(String skill) {
            return wanted(skill, rating.scale(), text(), rating.notObserved(), rating.ratedOn());
        }

        Draft on(LocalDate day) {
            return wanted(rating.skillId(), rating.scale(), text(), rating.notObserved(), day);
        }

        private String text() {
            return rating.level() == null ? null : rating.level().toString();
        }
    }

    private static Draft level(String scale, String level) {
        return wanted(WRITING, scale, level, null, null);
    }

    private static Draft unobserved(String skill) {
        return wanted(skill, null, null, true, null);
    }

    private static Draft wanted(String skill, String scale, String level, Boolean unobserved, LocalDate day) {
        var number = level == null ? null : new BigDecimal(level);
        return new Draft(new NewRating(skill, scale, number, unobserved, day, null));
    }

    private static void passes(Draft... ratings) {
        assertDoesNotThrow(() -> check(ratings));
    }

    private static void refused(String where, Draft... ratings) {
        assertEquals(List.of(where), codes(ratings));
    }

    private static List<String> codes(Draft... ratings) {
        return assertThrows(Refusal.class, () -> check(ratings)).errors().stream()
                .map(error -> error.pointer() + " " + error.code())
                .toList();
    }

    private static void check(Draft... ratings) {
        new RatingCheck(skill -> skill.startsWith("2."), new ShippedScales()::named, OLDEST, TODAY, null)
                .check(List.of(ratings).stream().map(Draft::rating).toList());
    }
}
