package io.careerplan.assessment.readiness;

import static io.careerplan.assessment.readiness.CatalogueFixture.occupation;
import static io.careerplan.assessment.readiness.CatalogueFixture.requirement;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.careerplan.assessment.catalogue.Occupation;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RankingTest {

    private static final Occupation LIKE = occupation("L", requirement("A", 4, 7.0), requirement("B", 2, 7.0));
    private static final Occupation UNLIKE = occupation("U", requirement("A", 1, 1.0), requirement("B", 5, 1.0));
    private static final Occupation TWIN = occupation("M", requirement("A", 4, 7.0), requirement("B", 2, 7.0));
    private static final Ranking RANKING = Ranking.of(List.of(UNLIKE, TWIN, occupation("X"), LIKE));
    private static final Map<String, Double> REFERENCE = Map.of("A", 4.0, "B", 2.0);

    @Test
    void likenessDecidesAndReadinessStandsBeside() {
        var ranked = RANKING.rank(REFERENCE, Map.of("A", 0.5, "B", 0.5));

        assertEquals(
                List.of("L", "M", "U"),
                ranked.stream().map(RankedOccupation::code).toList());
        assertEquals(1, ranked.getFirst().similarity(), 1e-12);
        // (4·1 + 2·5) / (√20 · √26)
        assertEquals(14 / Math.sqrt(20 * 26), ranked.getLast().similarity(), 1e-12);
        assertEquals(0.5, ranked.getFirst().readiness());
        assertEquals(1.0, ranked.getLast().readiness());
    }

    @Test
    void thePercentileIsTheShareOfOccupationsWithLowerReadiness() {
        var ranked = RANKING.rank(REFERENCE, Map.of("A", 0.5, "B", 0.5));

        assertEquals(0.0, ranked.getFirst().percentile());
        assertEquals(200 / 3.0, ranked.getLast().percentile());
        assertEquals(
                new Standing(2, 3),
                RANKING.standings(Map.of("A", 0.5, "B", 0.5)).of(1));
    }

    @Test
    void withoutRatingsThereIsLikenessAlone() {
        var first = RANKING.rank(REFERENCE, Map.of()).getFirst();

        assertEquals("L", first.code());
        assertNull(first.readiness());
        assertNull(first.percentile());
    }

    @Test
    void nothingIsLikeNothing() {
        assertEquals(List.of(), RANKING.rank(Map.of(), Map.of("A", 0.5)));
    }
}
