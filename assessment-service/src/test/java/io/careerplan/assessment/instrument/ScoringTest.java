package io.careerplan.assessment.instrument;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScoringTest {

    private static final BigDecimal THREE_QUARTERS = new BigDecimal("0.75");

    private final Instruments instruments = new Instruments();
    private final Instrument index =
            instruments.latest("work-satisfaction-index").orElseThrow();
    private final Instrument overall =
            instruments.latest("overall-satisfaction").orElseThrow();

    /** Organisation is reversed: 2 counts 4. (4 + 3 + 4 + 5) / 4 = 4, which is three quarters of the way from 1 to 5. */
    @Test
    void theMeanOfAllAnswersIsTheScore() {
        var score = index.score(Map.of("job", 4, "pay", 3, "organisation", 2, "recommend", 5), THREE_QUARTERS);

        assertEquals(new Score(new BigDecimal("75.00"), "HIGH", ScoreBasis.COMPLETE, 4, 4), score);
    }

    /** (3 + 3 + 5) / 3 = 3.6667, of which 1 is the lowest: 2.6667 / 4 of 100. */
    @Test
    void threeAnswersOfFourStandForAll() {
        var score = index.score(Map.of("job", 3, "pay", 3, "recommend", 5), THREE_QUARTERS);

        assertEquals(new Score(new BigDecimal("66.67"), "MIDDLE", ScoreBasis.PRORATED, 3, 4), score);
    }

    @Test
    void twoAnswersOfFourAreNoScore() {
        var score = index.score(Map.of("job", 5, "pay", 5), THREE_QUARTERS);

        assertNull(score.value());
        assertNull(score.band());
        assertEquals(ScoreBasis.TOO_FEW_ANSWERS, score.basis());
        assertEquals(2, score.answered());
        assertEquals(
                ScoreBasis.TOO_FEW_ANSWERS,
                index.score(Map.of(), BigDecimal.ZERO).basis());
    }

    @Test
    void theEndsOfTheScaleAreTheEndsOfTheScore() {
        assertEquals("0.00", value(index, Map.of("job", 1, "pay", 1, "organisation", 5, "recommend", 1)));
        assertEquals("100.00", value(index, Map.of("job", 5, "pay", 5, "organisation", 1, "recommend", 5)));
        assertEquals("0.00", value(overall, Map.of("overall", 0)));
        assertEquals("70.00", value(overall, Map.of("overall", 7)));
        assertEquals("100.00", value(overall, Map.of("overall", 10)));
    }

    @Test
    void aBandBeginsWhereItSays() {
        assertEquals("LOW", overall.score(Map.of("overall", 4), THREE_QUARTERS).band());
        assertEquals(
                "MIDDLE", overall.score(Map.of("overall", 5), THREE_QUARTERS).band());
        assertEquals(
                "MIDDLE", overall.score(Map.of("overall", 7), THREE_QUARTERS).band());
        assertEquals("HIGH", overall.score(Map.of("overall", 8), THREE_QUARTERS).band());
    }

    @Test
    void answersAreTurnedAndPutInTheOrderOfTheItems() {
        assertEquals(
                List.of(1, 2, 3, 4), index.oriented(Map.of("recommend", 4, "organisation", 3, "pay", 2, "job", 1)));
        assertEquals(List.of(1, 4), index.oriented(Map.of("organisation", 2, "job", 1)));
    }

    @Test
    void whatShipsCanBeReadInBothLanguages() {
        assertEquals(List.of("overall-satisfaction", "work-satisfaction-index"), instruments.ids());
        assertEquals(List.of(Cadence.MONTHLY, Cadence.QUARTERLY), List.of(overall.cadence(), index.cadence()));
        for (var instrument : List.of(overall, index)) {
            assertEquals(BigDecimal.ZERO, instrument.bands().getFirst().from());
            assertNull(instrument.norm());
            assertTrue(instrument.items().stream()
                    .map(Item::text)
                    .noneMatch(text -> text.en().isBlank()
                            || text.de().isBlank()
                            || text.en().equals(text.de())));
        }
        assertTrue(instruments.find("overall-satisfaction", 2).isEmpty());
    }

    private static String value(Instrument instrument, Map<String, Integer> answers) {
        return String.valueOf(instrument.score(answers, THREE_QUARTERS).value());
    }
}
