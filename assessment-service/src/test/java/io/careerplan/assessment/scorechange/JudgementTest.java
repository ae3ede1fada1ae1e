package io.careerplan.assessment.scorechange;

import static io.careerplan.assessment.scorechange.ScoreFixture.CONVENTIONS;
import static io.careerplan.events.ReliableChange.FELL;
import static io.careerplan.events.ReliableChange.NONE;
import static io.careerplan.events.ReliableChange.ROSE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class JudgementTest {

    /** Standard error of a difference: 20·√(2·0.2) = 12.6491; 1.96 of it are 24.79 points. */
    private static final Norm KNOWN = Norm.known(NormOrigin.INSTRUMENT, 0, new BigDecimal("20"), new BigDecimal("0.8"));

    private static final Norm UNKNOWN = Norm.unknown(NormGap.TOO_FEW_RESPONSES, 29);
    private static final MeasuredScore FIFTY =
            new MeasuredScore(new UUID(0, 1), new BigDecimal("50.00"), Instant.EPOCH);

    @Test
    void whatExceedsTheErrorIsReal() {
        var fell = judged("25.00", KNOWN);

        assertEquals(FELL, fell.verdict());
        assertEquals(ChangeRule.RELIABLE_CHANGE_INDEX, fell.rule());
        assertEquals(new BigDecimal("1.9764"), fell.index());
        assertEquals(new BigDecimal("1.96"), fell.limit());
        assertEquals(new BigDecimal("-25.00"), fell.difference());
        assertEquals(KNOWN, fell.norm());
        assertEquals(ROSE, judged("75.00", KNOWN).verdict());
    }

    @Test
    void whatTheErrorExplainsIsNot() {
        var steady = judged("25.50", KNOWN);

        assertEquals(NONE, steady.verdict());
        assertEquals(new BigDecimal("1.9369"), steady.index());
        assertEquals(NONE, judged("74.50", KNOWN).verdict());
        assertEquals(NONE, judged("50.00", KNOWN).verdict());
    }

    @Test
    void withoutANormAFallOfTwentyPointsCounts() {
        var fell = judged("30.00", UNKNOWN);

        assertEquals(FELL, fell.verdict());
        assertEquals(ChangeRule.FIXED_FALL, fell.rule());
        assertNull(fell.index());
        assertEquals(new BigDecimal("20"), fell.limit());
        assertEquals(NormGap.TOO_FEW_RESPONSES, fell.norm().unknown());
        assertEquals(NONE, judged("30.01", UNKNOWN).verdict());
    }

    @Test
    void withoutANormNoRiseCounts() {
        assertEquals(NONE, judged("100.00", UNKNOWN).verdict());
    }

    @Test
    void itSaysWhatIsCompared() {
        var change = judged("62.50", UNKNOWN);

        assertEquals(FIFTY.responseId(), change.sinceResponse());
        assertEquals(FIFTY.at(), change.sinceAt());
        assertEquals(new BigDecimal("50.00"), change.from());
        assertEquals(new BigDecimal("62.50"), change.to());
        assertEquals(new BigDecimal("12.50"), change.difference());
    }

    private static ScoreChange judged(String now, Norm norm) {
        return Judgement.of(FIFTY, new BigDecimal(now), norm, CONVENTIONS);
    }
}
