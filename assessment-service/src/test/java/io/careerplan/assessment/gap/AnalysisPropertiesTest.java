package io.careerplan.assessment.gap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.careerplan.assessment.catalogue.LearningResource;
import io.careerplan.assessment.catalogue.Occupation;
import io.careerplan.assessment.catalogue.Requirement;
import io.careerplan.assessment.effort.Yardstick;
import io.careerplan.assessment.readiness.Cases;
import io.careerplan.assessment.readiness.CatalogueFixture;
import io.careerplan.assessment.readiness.GapConventions;
import io.careerplan.events.GapStatus;
import io.careerplan.kit.event.EventJson;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What holds for every person and whatever they aim at. */
class AnalysisPropertiesTest {

    private static final int CASES = 500;
    private static final LearningResource[] RESOURCES = {
        CatalogueFixture.resource("one", 20.0, Map.of("A", 3.0, "B", 5.0)),
        CatalogueFixture.resource("two", null, Map.of("C", 7.0, "D", 7.0)),
        CatalogueFixture.resource("three", 8.0, Map.of("A", 7.0, "D", 2.0)),
    };

    @Test
    void aHigherEstimateNeverWidensAGapNorLowersReadiness() {
        Cases.each(CASES, some -> {
            var targets = some.occupations(3);
            var before = some.estimates();
            var after = new HashMap<>(before);
            // A rating above the estimate, of whatever weight, moves the weighted mean towards itself.
            after.replaceAll((skill, estimate) -> estimate + some.share() * (1 - estimate));
            var later = analyse(targets, targets, after);
            analyse(targets, targets, before).forEach(found -> {
                var same = find(later, found.occupation());
                gaps(found).forEach((skill, gap) -> assertTrue(gaps(same).get(skill) <= gap));
                assertTrue(score(same) >= score(found));
                assertTrue(same.weightedGap() <= found.weightedGap() + 1e-12);
            });
        });
    }

    @Test
    void readinessAndCoverageLieBetweenZeroAndOne() {
        Cases.each(CASES, some -> {
            var targets = some.occupations(4);
            analyse(targets, targets, some.estimates()).forEach(found -> {
                assertTrue(score(found) >= 0 && score(found) <= 1);
                assertTrue(found.coverage() >= 0 && found.coverage() <= 1);
                assertEquals(found.readiness() == null, found.coverage() == 0);
            });
        });
    }

    @Test
    void whoeverMeetsAllThereIsIsReadyAndHasNoGap() {
        Cases.each(CASES, some -> {
            var target = some.occupation();
            var levels = new HashMap<String, Double>();
            target.requirements()
                    .values()
                    .forEach(each -> levels.put(each.skillId(), each.level() == null ? 0 : each.level() / 7));
            var found = analyse(List.of(target), List.of(target), levels).getFirst();
            assertTrue(found.readiness() == null || found.readiness() == 1);
            assertTrue(found.findings().stream()
                    .allMatch(each -> each.status() == GapStatus.MET || each.status() == GapStatus.NO_DATA));
        });
    }

    @Test
    void theOrderOfTheInputChangesNoByte() {
        Cases.each(CASES, some -> {
            var targets = some.occupations(5);
            var estimates = some.estimates();
            var shuffled = some.shuffled(targets).stream().map(some::shuffled).toList();
            var found = analyse(targets, targets, estimates);
            var again = analyse(shuffled, some.shuffled(shuffled), new TreeMap<>(estimates));
            found.forEach(each -> assertEquals(EventJson.text(each), EventJson.text(find(again, each.occupation()))));
        });
    }

    @Test
    void eachOfTwoTargetsIsFoundAsIfAloneButForTheTargetsThatNeedASkill() {
        Cases.each(CASES, some -> {
            var all = some.occupations(6);
            var pair = all.subList(0, 2);
            var estimates = some.estimates();
            for (var together : analyse(pair, all, estimates)) {
                var target = all.stream()
                        .filter(each -> each.code().equals(together.occupation()))
                        .toList();
                var alone = analyse(target, all, estimates).getFirst();
                assertEquals(butForTargets(alone), butForTargets(together));
                assertEquals(alone.readiness(), together.readiness());
                assertEquals(alone.standing(), together.standing());
                assertEquals(alone.hours(), together.hours());
            }
        });
    }

    @Test
    void whatHasNoDataIsNeverCountedAsZero() {
        Cases.each(CASES, some -> {
            var target = some.occupation();
            var estimates = some.estimates();
            var found = analyse(List.of(target), List.of(target), estimates).getFirst();
            found.findings().stream()
                    .filter(each -> each.status() == GapStatus.NO_DATA)
                    .forEach(each -> {
                        assertNull(each.shortfall());
                        assertNull(each.closing());
                        // Without the requirement altogether the readiness is the same.
                        assertEquals(
                                found.readiness(),
                                without(target, each.skillId(), estimates).readiness());
                    });
        });
    }

    private static TargetFindings without(Occupation target, String skill, Map<String, Double> estimates) {
        var kept = target.requirements().values().stream()
                .filter(each -> !each.skillId().equals(skill))
                .toArray(Requirement[]::new);
        var less = CatalogueFixture.occupation(target.code(), target.jobZone(), Map.of(), kept);
        return analyse(List.of(less), List.of(less), estimates).getFirst();
    }

    /** Findings by skill without what k enters, which is all that the other targets may change. */
    private static Map<String, Object> butForTargets(TargetFindings found) {
        var bySkill = new TreeMap<String, Object>();
        found.findings()
                .forEach(each -> bySkill.put(
                        each.skillId(),
                        List.of(
                                each.status(),
                                Optional.ofNullable(each.shortfall()),
                                Optional.ofNullable(each.closing()).map(Closing::learning),
                                Optional.ofNullable(each.closing())
                                        .map(closing -> closing.urgency().demandFactor()))));
        return bySkill;
    }

    private static List<TargetFindings> analyse(
            List<Occupation> chosen, List<Occupation> all, Map<String, Double> estimates) {
        var yardstick = Yardstick.of(CatalogueFixture.catalogue(all, RESOURCES), GapConventions.DEFAULT);
        return Analysis.of(new Candidate(estimates, Map.of()), chosen, yardstick);
    }

    private static TargetFindings find(List<TargetFindings> all, String code) {
        return all.stream()
                .filter(each -> each.occupation().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static double score(TargetFindings found) {
        return Optional.ofNullable(found.readiness()).orElse(0.0);
    }

    private static Map<String, Double> gaps(TargetFindings found) {
        var gaps = new HashMap<String, Double>();
        found.findings().forEach(each -> Optional.ofNullable(each.shortfall())
                .ifPresent(shortfall -> gaps.put(each.skillId(), shortfall.gap())));
        return gaps;
    }
}
