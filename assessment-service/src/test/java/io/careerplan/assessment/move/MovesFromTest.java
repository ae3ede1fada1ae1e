package io.careerplan.assessment.move;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.careerplan.assessment.catalogue.Catalogue;
import io.careerplan.assessment.catalogue.Occupation;
import io.careerplan.assessment.catalogue.Requirement;
import io.careerplan.assessment.effort.Yardstick;
import io.careerplan.assessment.readiness.GapConventions;
import io.careerplan.assessment.readiness.RankedOccupation;
import io.careerplan.assessment.starter.StarterCatalogue;
import io.careerplan.events.MoveKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MovesFromTest {

    private static final String NURSES = "29-1141.00";
    private static final String HEALTH_MANAGERS = "11-9111.00";
    private static final Catalogue CATALOGUE = StarterCatalogue.read();
    private static final Yardstick YARDSTICK = Yardstick.of(CATALOGUE, GapConventions.DEFAULT);
    private static final BigDecimal LIMIT = new BigDecimal("0.10");

    @Test
    void theOthersComeBySimilarityAndTheOccupationItselfIsNotAmongThem() {
        var ranked = Departure.of(occupation(NURSES)).ranked(YARDSTICK);

        assertTrue(ranked.stream().noneMatch(each -> each.code().equals(NURSES)));
        for (int i = 1; i < ranked.size(); i++) {
            assertTrue(ranked.get(i - 1).similarity() >= ranked.get(i).similarity());
        }
        assertTrue(ranked.stream().limit(5).allMatch(each -> each.code().startsWith("29-")));
    }

    /** A step of a ladder is told with the very figures that the whole ranking would give it. */
    @Test
    void oneAloneHasTheFiguresOfTheRankingToTheBit() {
        var compared = 0;
        for (var from : CATALOGUE.occupations()) {
            var departure = Departure.of(from);
            var ranked = departure.ranked(YARDSTICK).stream().collect(toMap(RankedOccupation::code, each -> each));
            for (var to : CATALOGUE.occupations()) {
                var alone = departure.rank(to.code(), YARDSTICK);
                assertEquals(Optional.ofNullable(ranked.get(to.code())).map(MovesFromTest::unplaced), alone);
                compared += alone.isPresent() ? 1 : 0;
            }
        }
        assertTrue(compared > 10_000, "pairs: " + compared);
        assertEquals(Optional.empty(), Departure.of(occupation(NURSES)).rank("no-such-code", YARDSTICK));
    }

    private static RankedOccupation unplaced(RankedOccupation ranked) {
        return new RankedOccupation(ranked.code(), ranked.similarity(), ranked.readiness(), null);
    }

    @Test
    void whoeverMeetsTheLevelsOfAnOccupationIsReadyForIt() {
        var nurse = Departure.of(occupation(NURSES)).estimates();

        assertEquals(
                1.0,
                rank(new Departure(occupation("29-2061.00"), nurse), NURSES).readiness(),
                1e-12);
    }

    @Test
    void aMoveSaysWhatItMeansAndTakes() {
        var move = move(NURSES, HEALTH_MANAGERS);

        assertEquals(MoveKind.PROMOTION, move.kind());
        assertEquals(0, move.jobZoneChange());
        assertEquals(wage(HEALTH_MANAGERS) / wage(NURSES) - 1, move.wageChange().doubleValue(), 1e-12);
        assertNotNull(move.gapHours());
        assertEquals(MoveKind.STEP_BACK, move(HEALTH_MANAGERS, NURSES).kind());
    }

    @Test
    void nothingIsNearAnOccupationWithoutRatings() {
        var developers = Departure.of(occupation("15-1252.00"));

        assertEquals(List.of(), developers.ranked(YARDSTICK));
        assertEquals(Map.of(), developers.estimates());
    }

    @Test
    void aSuppressedLevelIsNoEstimate() {
        var suppressing = CATALOGUE.occupations().stream()
                .filter(each -> each.requirements().values().stream().anyMatch(Requirement::suppressed))
                .toList();

        assertFalse(suppressing.isEmpty());
        suppressing.forEach(each -> each.requirements().values().stream()
                .filter(Requirement::suppressed)
                .forEach(one -> assertFalse(Departure.of(each).estimates().containsKey(one.skillId()))));
    }

    private static Move move(String from, String to) {
        var departure = Departure.of(occupation(from));
        return departure.to(rank(departure, to), YARDSTICK, LIMIT);
    }

    private static RankedOccupation rank(Departure departure, String code) {
        return departure.ranked(YARDSTICK).stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static double wage(String code) {
        return occupation(code).medianWage().orElseThrow().amount().doubleValue();
    }

    private static Occupation occupation(String code) {
        return CATALOGUE.occupation(code).orElseThrow();
    }
}
