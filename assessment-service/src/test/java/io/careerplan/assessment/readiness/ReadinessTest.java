package io.careerplan.assessment.readiness;

import static io.careerplan.assessment.readiness.CatalogueFixture.occupation;
import static io.careerplan.assessment.readiness.CatalogueFixture.requirement;
import static io.careerplan.assessment.readiness.CatalogueFixture.suppressed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.careerplan.assessment.catalogue.Occupation;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReadinessTest {

    private static final double EXACT = 1e-12;
    private static final Occupation TARGET =
            occupation("T", requirement("A", 5, 7.0), requirement("B", 3, 3.5), suppressed("C", 5, 7));

    @Test
    void itIsTheWeightedShareOfWhatIsAskedThatIsMet() {
        var readiness = Readiness.of(TARGET, Map.of("A", 0.6, "B", 0.9));

        // A: w 1, t 1, c .6; B: w .5, t .5, met
        assertEquals((0.6 + 0.25) / (1 + 0.25), readiness.score().orElseThrow(), EXACT);
    }

    @Test
    void aSkillWithoutARatingIsLeftOutAndNeverCountedAsZero() {
        var readiness = Readiness.of(TARGET, Map.of("B", 0.9));

        assertEquals(1, readiness.score().orElseThrow());
        assertEquals(0.5 / 2.5, readiness.coverage(), EXACT);
    }

    @Test
    void aSuppressedRequirementIsLeftOutButItsWeightIsMissingFromTheCoverage() {
        var readiness = Readiness.of(TARGET, Map.of("A", 1.0, "B", 1.0, "C", 0.0));

        assertEquals(1, readiness.score().orElseThrow());
        assertEquals(1.5 / 2.5, readiness.coverage(), EXACT);
    }

    @Test
    void withoutAnythingToCompareThereIsNoReadiness() {
        assertTrue(Readiness.of(TARGET, Map.of()).score().isEmpty());
        assertEquals(0, Readiness.of(TARGET, Map.of()).coverage());
        assertTrue(Readiness.of(occupation("U"), Map.of("A", 0.5)).score().isEmpty());
        assertEquals(0, Readiness.of(occupation("U"), Map.of("A", 0.5)).coverage());
    }

    @Test
    void whatDoesNotMatterSaysNothing() {
        assertTrue(Readiness.of(occupation("T", requirement("A", 1, 5.0)), Map.of("A", 0.1))
                .score()
                .isEmpty());
    }

    @Test
    void whoeverIsAskedForNothingIsReady() {
        assertEquals(
                1,
                Readiness.of(occupation("T", requirement("A", 4, 0.0)), Map.of("A", 0.0))
                        .score()
                        .orElseThrow());
    }
}
