package io.careerplan.assessment.catalogue;

import static io.careerplan.assessment.readiness.CatalogueFixture.catalogue;
import static io.careerplan.assessment.readiness.CatalogueFixture.occupation;
import static io.careerplan.assessment.readiness.CatalogueFixture.requirement;
import static io.careerplan.assessment.readiness.CatalogueFixture.resource;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.careerplan.events.MoveKind;
import io.careerplan.events.OccupationMove;
import io.careerplan.kit.tenancy.CurrentTenant;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which occupations are told as they were; the moves here tell the job zone of the other and what there is to learn from. */
class TellingTest {

    private static final Occupation ONE = zoned("1", 1);
    private static final Occupation OTHER = zoned("2", 2);
    private static final Catalogue BEFORE = catalogue(List.of(ONE, OTHER));

    private final List<String> worked = new ArrayList<>();

    @Test
    void ofTheSameCatalogueNoMoveIsWorkedOut() {
        assertTrue(isTheSame(catalogue(List.of(ONE, OTHER))));
        assertEquals(List.of(), worked);
    }

    @Test
    void whatIsNearAndHasAnotherJobZoneIsToldAnew() {
        assertFalse(isTheSame(catalogue(List.of(ONE, zoned("2", 3)))));
    }

    @Test
    void whatIsNearAndChangedNothingThatAMoveTellsIsNot() {
        var renamed = new Occupation(
                "2",
                OTHER.title(),
                "Another",
                2,
                OTHER.industries(),
                OTHER.requirements(),
                Map.of(),
                null,
                OTHER.source());

        assertTrue(isTheSame(catalogue(List.of(ONE, renamed))));
        assertEquals(List.of("1", "1"), worked);
    }

    @Test
    void whatIsNoLongerNearOrNewThereIsToldAnew() {
        assertFalse(isTheSame(catalogue(List.of(ONE))));
        assertFalse(isTheSame(catalogue(List.of(ONE, OTHER, zoned("3", 1)))));
    }

    @Test
    void somethingElseToLearnFromIsToldAnew() {
        assertFalse(isTheSame(catalogue(List.of(ONE, OTHER), resource("course", 10.0, Map.of("A", 5.0)))));
    }

    @Test
    void skillsThatAreCalledOtherwiseOrComeInAnotherOrderAreToldAnew() {
        var skills = List.copyOf(BEFORE.skills());
        var called = new ArrayList<>(skills);
        called.set(0, new Skill("A", "Another name", SkillKind.SKILL, ""));

        assertFalse(isTheSame(new Catalogue(List.of(ONE, OTHER), called, List.of())));
        assertFalse(isTheSame(new Catalogue(List.of(ONE, OTHER), skills.reversed(), List.of())));
    }

    private boolean isTheSame(Catalogue wanted) {
        var publication = new CataloguePublication(new ByJobZone(), new CurrentTenant(), new FortyNearest());
        return new Telling(publication, BEFORE, wanted).isSame(ONE);
    }

    private static Occupation zoned(String code, int zone) {
        return occupation(code, zone, Map.of(), requirement("A", 3, 3.0), requirement("B", 3, 3.0));
    }

    private final class ByJobZone implements NearestOccupations {

        @Override
        public List<OccupationMove> of(Catalogue catalogue, Occupation occupation, int atMost) {
            worked.add(occupation.code());
            return codes(catalogue, occupation, atMost).stream()
                    .flatMap(code -> catalogue.occupation(code).stream())
                    .map(other -> move(other, catalogue.resources().size()))
                    .toList();
        }

        private static OccupationMove move(Occupation other, int resources) {
            var hours = BigDecimal.valueOf(resources);
            return new OccupationMove(
                    other.code(), other.title(), MoveKind.LATERAL, BigDecimal.ONE, null, other.jobZone(), null, hours);
        }

        @Override
        public List<String> codes(Catalogue catalogue, Occupation occupation, int atMost) {
            return catalogue.occupations().stream()
                    .map(Occupation::code)
                    .filter(code -> !code.equals(occupation.code()))
                    .limit(atMost)
                    .toList();
        }
    }

    private static final class FortyNearest implements CatalogueSettings {

        @Override
        public Duration askForNewerEvery() {
            return Duration.ZERO;
        }

        @Override
        public int nearestPublished() {
            return 40;
        }
    }
}
