package io.careerplan.planning.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.careerplan.planning.quality.QualityLimits.Thresholds;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlanQualityTest {

    @Test
    void thePublishedExamplePassesForAPersonOfWhomNothingIsKnown() {
        var quality = PlanQuality.of(QualityFixture.good("{}"));
        assertTrue(quality.passes());
        assertEquals(new BigDecimal("100.0"), quality.mean());
        assertEquals(List.of(), quality.faults());
    }

    @Test
    void whatIsNotKnownIsSaidAndCountsNeitherWay() {
        var unknown = PlanQuality.of(QualityFixture.good("{}")).findings();
        assertEquals(
                List.of("goal-serves-value", "target-fits-values"),
                unknown.stream().map(Finding::ruleId).toList());
        assertTrue(unknown.stream().allMatch(finding -> finding.severity() == Severity.INFO));
        assertTrue(unknown.getFirst().message().contains("lead-data-engineering is not known here"));
    }

    @Test
    void aPartIsTheMeanOfItsRules() {
        var quality = PlanQuality.of(QualityFixture.good("""
                {"flexibility": {"adjustmentRules": null, "slack": 0.075}, "contingencies": null}"""));
        assertEquals(new BigDecimal("71.4"), quality.scores().completeness());
        assertEquals(new BigDecimal("70.0"), quality.scores().flexibility());
    }

    @Test
    void realismIsAsGoodAsTheWorstOfIt() {
        var quality = PlanQuality.of(QualityFixture.good("{\"resources\": {\"blockedWeeks\": [\"2027-02-08\"]}}"));
        assertEquals(new BigDecimal("50.0"), quality.scores().realism());
        assertFalse(quality.passes());
        var unlikely = PlanQuality.of(QualityFixture.good("{\"resources\": {\"weeklyHours\": 1}}"));
        assertEquals(new BigDecimal("0.0"), unlikely.scores().realism());
    }

    @Test
    void withoutACapacityNothingIsRealisticAndItIsSaid() {
        var quality = PlanQuality.of(QualityFixture.good("{\"resources\": {\"weeklyHours\": null}}"));
        assertEquals(new BigDecimal("0.0"), quality.scores().realism());
        assertEquals(
                List.of("capacity-is-known"),
                quality.faults().stream().map(Finding::ruleId).toList());
    }

    @Test
    void eachScoreAndTheirMeanReachTheirThresholds() {
        var limits = QualityFixture.limits().thresholds();
        assertTrue(scores(.6, 1, .8, .75, .6).pass(limits), "each 60 and a mean of 75");
        assertFalse(scores(.6, 1, .79, .75, .6).pass(limits), "a mean of 74.8");
        assertFalse(scores(.599, 1, 1, 1, 1).pass(limits), "one of 59.9");
        assertTrue(scores(.599, 1, 1, 1, 1).pass(new Thresholds(new BigDecimal("59.9"), limits.leastMean())));
    }

    @Test
    void findingsSayWhereWhatAndWhatWouldMendIt() {
        var finding = PlanQuality.of(QualityFixture.good("{\"resources\": {\"blockedWeeks\": [\"2027-02-08\"]}}"))
                .faults()
                .getFirst();
        assertEquals(
                new Finding(
                        "week-fits-capacity",
                        "/timeline/tasks/exam-week-1",
                        Severity.ERROR,
                        "The week of 2027-02-08 has tasks of 9.60 hours; there are 0.",
                        "Move a task of that week to another one, or plan more hours a week."),
                finding);
    }

    @Test
    void theSamePlanIsTheSameQuality() {
        var patch = "{\"resources\": {\"weeklyHours\": 7}, \"timeline\": null}";
        assertEquals(
                PlanQuality.of(QualityFixture.good(patch)).toString(),
                PlanQuality.of(QualityFixture.good(patch)).toString());
    }

    private static QualityScores scores(double... shares) {
        Map<QualityPart, List<Double>> byPart = new EnumMap<>(QualityPart.class);
        var parts = QualityPart.values();
        for (int i = 0; i < parts.length; i++) {
            byPart.put(parts[i], List.of(shares[i]));
        }
        return QualityScores.of(byPart);
    }
}
