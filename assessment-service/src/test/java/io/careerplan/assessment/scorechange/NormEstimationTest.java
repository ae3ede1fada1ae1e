package io.careerplan.assessment.scorechange;

import static io.careerplan.assessment.scorechange.ScoreFixture.CONVENTIONS;
import static io.careerplan.assessment.scorechange.ScoreFixture.INDEX;
import static io.careerplan.assessment.scorechange.ScoreFixture.OVERALL;
import static io.careerplan.assessment.scorechange.ScoreFixture.published;
import static io.careerplan.assessment.scorechange.ScoreFixture.responses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class NormEstimationTest {

    private static final List<Integer> LOW = List.of(2, 2, 2, 2);
    private static final List<Integer> MIDDLE = List.of(3, 3, 3, 4);
    private static final List<Integer> HIGH = List.of(4, 4, 4, 4);

    /**
     * Ten of each. Squares about the mean: 20 for each of the first three items, 26.6667 for the fourth, 326.6667 for the
     * sum. α = 4/3·(1 − 86.6667/326.6667) = .979592; SD = 100·√(326.6667/29)/16 = 20.9765.
     */
    @Test
    void thirtyResponsesTellSpreadAndReliability() {
        var norm = NormEstimation.of(INDEX, responses(6, 10, List.of(LOW, MIDDLE, HIGH)), CONVENTIONS);

        assertEquals(
                Norm.known(NormOrigin.ORGANISATION, 30, new BigDecimal("20.9765"), new BigDecimal("0.9796")), norm);
        assertEquals(4.2370, norm.errorOfDifference().orElseThrow(), 0.0001);
    }

    @Test
    void fewerResponsesOrFewerPeopleTellNothing() {
        var thirty = responses(5, 10, List.of(LOW, MIDDLE, HIGH));

        assertEquals(
                NormOrigin.ORGANISATION,
                NormEstimation.of(INDEX, thirty, CONVENTIONS).origin());
        assertEquals(
                Norm.unknown(NormGap.TOO_FEW_RESPONSES, 29),
                NormEstimation.of(INDEX, thirty.subList(0, 29), CONVENTIONS));
        assertEquals(
                Norm.unknown(NormGap.TOO_FEW_PEOPLE, 30),
                NormEstimation.of(INDEX, responses(4, 10, List.of(LOW, MIDDLE, HIGH)), CONVENTIONS));
    }

    @Test
    void withoutSpreadOrReliabilityThereIsNoNorm() {
        assertEquals(
                NormGap.NO_SPREAD,
                NormEstimation.of(INDEX, responses(6, 30, List.of(MIDDLE)), CONVENTIONS)
                        .unknown());
        var perfect = responses(6, 15, List.of(LOW, HIGH));
        assertEquals(
                NormGap.UNRELIABLE,
                NormEstimation.of(INDEX, perfect, CONVENTIONS).unknown());
        var opposed = responses(6, 10, List.of(List.of(5, 1, 5, 1), List.of(1, 5, 1, 5), List.of(3, 3, 3, 4)));
        assertEquals(
                NormGap.UNRELIABLE,
                NormEstimation.of(INDEX, opposed, CONVENTIONS).unknown());
    }

    @Test
    void aSingleItemTellsNoReliability() {
        assertEquals(
                Norm.unknown(NormGap.SINGLE_ITEM, 40),
                NormEstimation.of(OVERALL, responses(8, 20, List.of(List.of(2), List.of(9))), CONVENTIONS));
    }

    @Test
    void whatWasPublishedGoesBeforeWhatIsWorkedOut() {
        var instrument = published("20", "0.8");

        assertEquals(
                Norm.known(NormOrigin.INSTRUMENT, 0, new BigDecimal("20"), new BigDecimal("0.8")),
                NormEstimation.of(instrument, List.of(), CONVENTIONS));
    }
}
