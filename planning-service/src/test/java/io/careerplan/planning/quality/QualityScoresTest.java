package io.careerplan.planning.quality;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class QualityScoresTest {
    private static final QualityScores BEFORE = scores("12.5", "80.0");

    @Test
    void oneHigherScoreAndNoLowerOneIsBetter() {
        assertTrue(scores("12.6", "80.0").isBetterThan(BEFORE));
        assertTrue(scores("37.5", "90.0").isBetterThan(BEFORE));
    }

    @Test
    void theSameIsNotBetter() {
        assertFalse(scores("12.5", "80").isBetterThan(BEFORE));
    }

    @Test
    void whatOneScoreLosesNoOtherMakesUpFor() {
        assertFalse(scores("100", "79.9").isBetterThan(BEFORE));
    }

    private static QualityScores scores(String realism, String flexibility) {
        var other = new BigDecimal("70.0");
        return new QualityScores(other, other, new BigDecimal(realism), other, new BigDecimal(flexibility));
    }
}
