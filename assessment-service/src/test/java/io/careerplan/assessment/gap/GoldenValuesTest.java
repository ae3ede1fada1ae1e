package io.careerplan.assessment.gap;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.careerplan.assessment.catalogue.Catalogue;
import io.careerplan.assessment.catalogue.Occupation;
import io.careerplan.assessment.catalogue.Requirement;
import io.careerplan.assessment.effort.Yardstick;
import io.careerplan.assessment.readiness.CatalogueFixture;
import io.careerplan.assessment.readiness.GapConventions;
import io.careerplan.assessment.release.OfficialRelease;
import io.careerplan.assessment.starter.StarterCatalogue;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * Figures that were worked out elsewhere from the release's tables: an occupation as the person, its own levels as their
 * ratings, the 35 skills alone, rows counted that the release recommends to suppress.
 */
class GoldenValuesTest {

    private static final String SERVICE = "43-4051.00";
    private static final String HR_SPECIALISTS = "13-1071.00";
    private static final String NURSES = "29-1141.00";
    private static final String HEALTH_MANAGERS = "11-9111.00";

    @Test
    void theOfficialReleaseComesToThePublishedFigures() {
        check(OfficialRelease.orSkip().catalogue());
    }

    @Test
    void theStarterCatalogueComesToTheSame() {
        check(StarterCatalogue.read());
    }

    private static void check(Catalogue catalogue) {
        var forward = found(catalogue, SERVICE, HR_SPECIALISTS);
        readiness(.8688, forward);
        readiness(.9837, found(catalogue, HR_SPECIALISTS, SERVICE));
        readiness(.8746, found(catalogue, NURSES, HEALTH_MANAGERS));
        readiness(.9383, found(catalogue, HEALTH_MANAGERS, NURSES));
        var widest = forward.findings().stream()
                .filter(each -> each.shortfall() != null)
                .sorted(Comparator.comparing(GoldenValuesTest::weightedGap).reversed())
                .limit(3)
                .toList();
        assertEquals(
                List.of("Writing", "Reading Comprehension", "Social Perceptiveness"),
                widest.stream().map(Finding::skillName).toList());
        assertEquals(.1029, weightedGap(widest.get(0)), 5e-5);
        assertEquals(.0943, weightedGap(widest.get(1)), 5e-5);
        assertEquals(.0748, weightedGap(widest.get(2)), 5e-5);
    }

    private static void readiness(double expected, TargetFindings found) {
        assertEquals(expected, Objects.requireNonNull(found.readiness()), 5e-5);
        assertEquals(1, found.coverage(), 1e-12);
    }

    private static TargetFindings found(Catalogue catalogue, String person, String target) {
        var from = skillsAlone(catalogue.occupation(person).orElseThrow());
        var to = skillsAlone(catalogue.occupation(target).orElseThrow());
        var skills = new Catalogue(List.of(from, to), List.copyOf(catalogue.skills()), List.of());
        var candidate = new Candidate(levels(from), Map.of());
        return Analysis.of(candidate, List.of(to), Yardstick.of(skills, GapConventions.DEFAULT))
                .getFirst();
    }

    /** 2.A and 2.B are skills, 2.C is knowledge. */
    private static Occupation skillsAlone(Occupation occupation) {
        var skills = occupation.requirements().values().stream()
                .filter(each -> !each.skillId().startsWith("2.C"))
                .map(each -> new Requirement(
                        each.skillId(), each.importance(), each.level(), each.levelError(), false, each.source()))
                .toArray(Requirement[]::new);
        assertEquals(35, skills.length);
        return CatalogueFixture.occupation(occupation.code(), skills);
    }

    private static Map<String, Double> levels(Occupation occupation) {
        var levels = new HashMap<String, Double>();
        occupation.requirements().forEach((skill, each) -> levels.put(skill, Objects.requireNonNull(each.level()) / 7));
        return levels;
    }

    private static double weightedGap(Finding finding) {
        return Objects.requireNonNull(finding.shortfall()).weightedGap();
    }
}
