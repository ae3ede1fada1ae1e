package io.careerplan.assessment.smart;

import static io.careerplan.assessment.smart.SmartFixture.TODAY;
import static io.careerplan.assessment.smart.SmartFixture.perfect;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.careerplan.events.GoalHorizon;
import io.careerplan.events.SmartScore;
import io.careerplan.kit.language.Language;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SmartRuleTest {

    @Test
    void verbAndObject() {
        assertTrue(perfect().saying("Publish two papers").meets(SmartRule.VERB_AND_OBJECT));
        assertFalse(perfect().saying("Two papers").meets(SmartRule.VERB_AND_OBJECT));
        assertFalse(perfect().saying("Publish").meets(SmartRule.VERB_AND_OBJECT));
    }

    @Test
    void clearVerb() {
        var unmeasured = perfect().measuredBy(null, null, null, null);
        assertTrue(unmeasured.saying("Lead a team").meets(SmartRule.CLEAR_VERB));
        assertFalse(unmeasured.saying("Improve my writing").meets(SmartRule.CLEAR_VERB));
        assertFalse(unmeasured.saying("My writing").meets(SmartRule.CLEAR_VERB));
        var improve = perfect().saying("Improve my writing");
        assertTrue(improve.measuredBy("errors a page", null, null, "2").meets(SmartRule.CLEAR_VERB));
        assertFalse(improve.measuredBy("errors a page", null, null, null).meets(SmartRule.CLEAR_VERB));
        assertFalse(improve.measuredBy(null, null, null, "2").meets(SmartRule.CLEAR_VERB));
    }

    @Test
    void metricAndUnit() {
        assertTrue(perfect().measuredBy("papers", "count", null, null).meets(SmartRule.METRIC_AND_UNIT));
        assertFalse(perfect().measuredBy("papers", null, "0", "2").meets(SmartRule.METRIC_AND_UNIT));
        assertFalse(perfect().measuredBy(" ", "count", "0", "2").meets(SmartRule.METRIC_AND_UNIT));
    }

    @Test
    void baselineToTarget() {
        assertTrue(perfect().measuredBy(null, null, "2", "1").meets(SmartRule.BASELINE_TO_TARGET));
        assertFalse(perfect().measuredBy(null, null, "2", "2.0").meets(SmartRule.BASELINE_TO_TARGET));
        assertFalse(perfect().measuredBy("papers", "count", null, "2").meets(SmartRule.BASELINE_TO_TARGET));
    }

    @Test
    void evenChance() {
        assertTrue(perfect().likely("0.5").meets(SmartRule.EVEN_CHANCE));
        assertFalse(perfect().likely("0.4999").meets(SmartRule.EVEN_CHANCE));
        assertFalse(perfect().likely(null).meets(SmartRule.EVEN_CHANCE));
    }

    @Test
    void goodChance() {
        assertTrue(perfect().likely("0.80").meets(SmartRule.GOOD_CHANCE));
        assertFalse(perfect().likely("0.7999").meets(SmartRule.GOOD_CHANCE));
    }

    @Test
    void largerPurpose() {
        assertTrue(perfect().serving(GoalHorizon.SHORT, true, null, 0).meets(SmartRule.LARGER_PURPOSE));
        assertFalse(perfect().serving(GoalHorizon.SHORT, false, "why", 0).meets(SmartRule.LARGER_PURPOSE));
        assertTrue(perfect().serving(GoalHorizon.VISION, false, "why", 0).meets(SmartRule.LARGER_PURPOSE));
        assertFalse(perfect().serving(GoalHorizon.VISION, false, " ", 0).meets(SmartRule.LARGER_PURPOSE));
    }

    @Test
    void servesAValue() {
        assertTrue(perfect().serving(GoalHorizon.SHORT, true, null, 1).meets(SmartRule.SERVES_A_VALUE));
        assertFalse(perfect().serving(GoalHorizon.SHORT, true, null, 0).meets(SmartRule.SERVES_A_VALUE));
    }

    @Test
    void dueInWindow() {
        assertTrue(perfect().due(TODAY.plusYears(3), true).meets(SmartRule.DUE_IN_WINDOW));
        assertFalse(perfect().due(TODAY.plusYears(3).plusDays(1), true).meets(SmartRule.DUE_IN_WINDOW));
        assertFalse(perfect().due(null, true).meets(SmartRule.DUE_IN_WINDOW));
    }

    @Test
    void hasCheckpoint() {
        assertTrue(perfect().due(TODAY.plusYears(9), true).meets(SmartRule.HAS_CHECKPOINT));
        assertFalse(perfect().due(TODAY.plusYears(2), false).meets(SmartRule.HAS_CHECKPOINT));
        assertFalse(perfect().due(null, true).meets(SmartRule.HAS_CHECKPOINT));
    }

    @ParameterizedTest
    @EnumSource(SmartRule.class)
    void eachRuleIsAPointAndHasBothTexts(SmartRule rule) {
        assertTrue(perfect().meets(rule));
        for (var language : List.of(Language.ENGLISH, new Language(Locale.GERMAN))) {
            assertFalse(SmartTexts.of(rule, true, language).isBlank());
            assertFalse(SmartTexts.of(rule, false, language).isBlank());
        }
        var letter = Arrays.stream(SmartRule.values()).filter(each -> each.letter() == rule.letter());
        assertEquals(2, letter.count());
    }

    @Test
    void theCardAddsThePointsUp() {
        var perfect = SmartCard.of(perfect().facts());
        assertEquals(new SmartScore(2, 2, 2, 2, 2), perfect.score());
        assertEquals(10, perfect.total());
        var poor = SmartCard.of(perfect()
                .saying("Be better")
                .measuredBy("papers", "count", null, null)
                .likely("0.6")
                .facts());
        assertEquals(new SmartScore(0, 1, 1, 2, 2), poor.score());
    }

    @Test
    void aForecastIsNotWantedOfAGoalToBePresentable() {
        assertTrue(SmartCard.of(perfect().likely(null).facts()).isPresentable());
        for (var lacking : List.of(
                perfect().saying("Happiness"),
                perfect().measuredBy(null, null, null, null),
                perfect().serving(GoalHorizon.MEDIUM, false, null, 0),
                perfect().due(null, false))) {
            assertFalse(SmartCard.of(lacking.facts()).isPresentable());
        }
    }

    @Test
    void theWindowsOfTheHorizons() {
        assertWindow(GoalHorizon.VISION, "2031-11-25", "2036-11-25");
        assertWindow(GoalHorizon.MEDIUM, "2027-11-25", "2029-11-25");
        assertWindow(GoalHorizon.SHORT, "2027-05-25", "2027-11-25");
    }

    private static void assertWindow(GoalHorizon horizon, String from, String to) {
        var window = HorizonWindow.of(horizon, TODAY);
        assertEquals(new HorizonWindow(LocalDate.parse(from), LocalDate.parse(to)), window);
        assertTrue(window.contains(window.from()) && window.contains(window.to()));
        assertFalse(window.contains(window.from().minusDays(1)));
        assertFalse(window.contains(window.to().plusDays(1)));
    }
}
