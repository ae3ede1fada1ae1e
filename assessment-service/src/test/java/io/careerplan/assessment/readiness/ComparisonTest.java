package io.careerplan.assessment.readiness;

import static io.careerplan.assessment.readiness.CatalogueFixture.requirement;
import static io.careerplan.assessment.readiness.CatalogueFixture.suppressed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.careerplan.events.GapStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final double EXACT = 1e-12;

    @Test
    void weightAndLevelAreSharesOfTheirScales() {
        var compared = compare(4, 3.5, null, 0.3);

        assertEquals(0.75, compared.weight(), EXACT);
        assertEquals(0.5, compared.required(), EXACT);
        assertEquals(0.2, compared.gap(), EXACT);
        assertEquals(1.4, compared.levelGap(), EXACT);
        assertEquals(0.15, compared.weightedGap(), EXACT);
        assertEquals(0.75 * 0.3, compared.met(), EXACT);
        assertEquals(0.75 * 0.5, compared.asked(), EXACT);
    }

    @Test
    void whatIsMetIsNoGapAndCountsNoMoreThanAsked() {
        var compared = compare(4, 3.5, null, 0.9);

        assertEquals(GapStatus.MET, compared.status());
        assertEquals(0, compared.gap());
        assertEquals(compared.asked(), compared.met());
    }

    @Test
    void whatRoundingLeavesOfAnEstimateIsNoGap() {
        var compared = compare(5, 4.9, null, 4.9 / 7 - 1e-15);

        assertEquals(GapStatus.MET, compared.status());
        assertEquals(compared.asked(), compared.met());
    }

    @Test
    void aGapUpToTheErrorOfTheLevelIsWithinErrorAndAWiderOneIsNot() {
        // 1.96 · 0.5 = 0.98 levels
        assertEquals(
                GapStatus.WITHIN_ERROR, compare(4, 4.0, 0.5, (4.0 - 0.98) / 7).status());
        assertEquals(GapStatus.GAP, compare(4, 4.0, 0.5, (4.0 - 0.981) / 7).status());
    }

    @Test
    void withoutAnErrorNoGapIsWithinIt() {
        assertEquals(GapStatus.GAP, compare(4, 4.0, null, 3.99 / 7).status());
        assertEquals(GapStatus.GAP, compare(4, 4.0, 0.0, 3.99 / 7).status());
    }

    @Test
    void aGapOfALevelInSomethingImportantIsCritical() {
        assertTrue(critical(3.5, 4.0, null, 3.0));
        assertFalse(critical(3.49, 4.0, null, 3.0));
        assertFalse(critical(3.5, 4.0, null, 3.01));
    }

    @Test
    void whatMayBeNoGapAtAllIsNotCritical() {
        assertFalse(critical(4.5, 4.0, 0.6, 3.0));
        assertTrue(critical(4.5, 4.0, 0.5, 3.0));
    }

    @Test
    void withoutLevelOrRatingOrWithALevelAdvisedAgainstNothingIsCompared() {
        assertTrue(Comparison.of(requirement("A", 4, null), 0.5).isEmpty());
        assertTrue(Comparison.of(requirement("A", 4, 3.0), null).isEmpty());
        assertTrue(Comparison.of(suppressed("A", 4, 3.0), 0.5).isEmpty());
    }

    private static boolean critical(double importance, double level, @Nullable Double error, double held) {
        return compare(importance, level, error, held / 7).critical(GapConventions.DEFAULT);
    }

    private static Comparison compare(double importance, double level, @Nullable Double error, double estimate) {
        return Comparison.of(requirement("A", importance, level, error), estimate)
                .orElseThrow();
    }
}
