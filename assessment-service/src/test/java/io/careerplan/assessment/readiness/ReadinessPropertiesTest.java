package io.careerplan.assessment.readiness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.careerplan.assessment.catalogue.Occupation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What holds for every person and occupation. */
class ReadinessPropertiesTest {

    private static final int CASES = 2000;

    @Test
    void readinessAndCoverageLieBetweenZeroAndOne() {
        Cases.each(CASES, some -> {
            var readiness = Readiness.of(some.occupation(), some.estimates());

            readiness.score().ifPresent(score -> assertTrue(score >= 0 && score <= 1, () -> "score " + score));
            assertTrue(readiness.coverage() >= 0 && readiness.coverage() <= 1);
            assertEquals(readiness.coverage() > 0, readiness.score().isPresent());
        });
    }

    @Test
    void whoeverMeetsEverythingIsReadyToTheLastBit() {
        Cases.each(CASES, some -> {
            var target = some.occupation();
            var levels = new HashMap<String, Double>();
            target.requirements()
                    .values()
                    .forEach(each -> levels.put(
                            each.skillId(), each.level() == null ? 0 : Math.min(1, each.level() / 7 + 0.01)));

            Readiness.of(target, levels).score().ifPresent(score -> assertEquals(1, score));
        });
    }

    @Test
    void aHigherEstimateNeverWidensAGapNorLowersReadiness() {
        Cases.each(CASES, some -> {
            var target = some.occupation();
            var before = some.estimates();
            var after = new HashMap<>(before);
            // A rating above the estimate, of whatever weight, moves the weighted mean towards itself.
            after.replaceAll((skill, estimate) -> estimate + some.share() * (1 - estimate));

            var gaps = gaps(target, after);
            gaps(target, before).forEach((skill, gap) -> assertTrue(gaps.get(skill) <= gap));
            assertTrue(score(target, after) >= score(target, before));
        });
    }

    @Test
    void theOrderOfTheInputChangesNoBit() {
        Cases.each(CASES, some -> {
            var target = some.occupation();
            var estimates = some.estimates();

            assertEquals(
                    Readiness.of(target, estimates), Readiness.of(some.shuffled(target), new TreeMap<>(estimates)));
        });
    }

    @Test
    void theRankingComesToTheSameBitsAsEachOccupationAlone() {
        Cases.each(50, some -> {
            var occupations = some.occupations(40);
            var estimates = some.estimates();
            var ranking = Ranking.of(some.shuffled(occupations));
            var ranked = new HashMap<String, RankedOccupation>();
            ranking.rank(Map.of("A", 3.0, "B", 4.0), estimates).forEach(each -> ranked.put(each.code(), each));

            for (var occupation : occupations) {
                var alone = Readiness.of(occupation, estimates).score();
                assertEquals(
                        alone.isPresent() ? alone.getAsDouble() : null,
                        ranked.get(occupation.code()).readiness());
            }
        });
    }

    private static double score(Occupation target, Map<String, Double> estimates) {
        return Readiness.of(target, estimates).score().orElse(0);
    }

    private static Map<String, Double> gaps(Occupation target, Map<String, Double> estimates) {
        var gaps = new HashMap<String, Double>();
        List<Comparison> compared = Readiness.comparisons(target, estimates);
        compared.forEach(each -> gaps.put(each.skillId(), each.gap()));
        return gaps;
    }
}
