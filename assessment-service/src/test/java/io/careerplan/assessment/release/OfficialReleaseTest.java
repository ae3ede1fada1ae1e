package io.careerplan.assessment.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.careerplan.assessment.catalogue.Occupation;
import io.careerplan.assessment.starter.StarterCatalogue;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class OfficialReleaseTest {

    @Test
    void allRowsAreThere() {
        var release = OfficialRelease.orSkip();
        var occupations = release.catalogue().occupations();

        assertEquals(1016, occupations.size());
        assertEquals(879, occupations.stream().filter(Occupation::isRated).count());
        assertEquals(
                923,
                occupations.stream()
                        .map(Occupation::jobZone)
                        .filter(Objects::nonNull)
                        .count());
        assertEquals(
                996,
                occupations.stream()
                        .map(Occupation::wages)
                        .filter(Objects::nonNull)
                        .count());
        assertEquals(923, release.related().size());
        assertTrue(release.related().values().stream().allMatch(codes -> codes.size() == 20));
    }

    @Test
    void theStarterCatalogueStatesTheSameFigures() {
        var official = OfficialRelease.orSkip().catalogue();

        for (var shipped : StarterCatalogue.read().occupations()) {
            var found = official.occupation(shipped.code()).orElseThrow();
            assertEquals(found.title(), shipped.title());
            assertEquals(found.jobZone(), shipped.jobZone());
            assertEquals(found.workValues(), shipped.workValues());
            assertEquals(wages(found), wages(shipped), shipped.code());
            assertEquals(found.requirements().keySet(), shipped.requirements().keySet());
            shipped.requirements().forEach((id, requirement) -> {
                var same = found.requirement(id).orElseThrow();
                assertEquals(same.importance(), requirement.importance());
                assertEquals(same.level(), requirement.level());
                assertEquals(same.levelError(), requirement.levelError());
                assertEquals(same.suppressed(), requirement.suppressed());
            });
        }
    }

    private static Object wages(Occupation occupation) {
        var wages = occupation.wages();
        return wages == null ? "" : wages.points();
    }
}
