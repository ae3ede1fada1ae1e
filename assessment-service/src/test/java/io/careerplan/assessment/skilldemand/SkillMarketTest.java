package io.careerplan.assessment.skilldemand;

import static io.careerplan.assessment.readiness.CatalogueFixture.occupation;
import static io.careerplan.assessment.readiness.CatalogueFixture.requirement;
import static io.careerplan.assessment.readiness.CatalogueFixture.suppressed;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.careerplan.assessment.catalogue.Catalogue;
import io.careerplan.assessment.readiness.CatalogueFixture;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SkillMarketTest {

    private static final Catalogue CATALOGUE = CatalogueFixture.catalogue(List.of(
            occupation("low", requirement("A", 3.0, 3.5)),
            occupation("high", requirement("A", 4.5, 5.0)),
            occupation("little", requirement("A", 2.99, 1.0)),
            occupation("without-level", requirement("A", 5.0, null)),
            occupation("suppressed", suppressed("A", 5.0, 1.0)),
            occupation("other", requirement("B", 5.0, 1.0))));

    @Test
    void theShareIsOfTheOccupationsThatAreRatedAndUsable() {
        var market = SkillMarket.of(CATALOGUE, "A", 0.5, 3.0).orElseThrow();

        assertEquals(3, market.rated());
        assertEquals(2, market.demanding());
        assertEquals(2 / 3.0, market.demand());
        assertEquals(1 / 3.0, market.demandAtLevel());
        assertEquals("* A", market.source().row());
        assertEquals("Fixture", market.source().dataSet());
    }

    @Test
    void aLevelIsMetWhenItIsReached() {
        assertEquals(0, SkillMarket.of(CATALOGUE, "A", 0.499, 3.0).orElseThrow().met());
        assertEquals(2, SkillMarket.of(CATALOGUE, "A", 1, 3.0).orElseThrow().met());
    }

    /** Three ratings of the same level, weighed and added, are less than it by the last binary place. */
    @Test
    void aLevelIsMetWhereTheEstimateIsLessByRoundingAlone() {
        assertEquals(
                1,
                SkillMarket.of(CATALOGUE, "A", Math.nextDown(0.5), 3.0)
                        .orElseThrow()
                        .met());
        assertEquals(
                0, SkillMarket.of(CATALOGUE, "A", 0.5 - 1e-8, 3.0).orElseThrow().met());
    }

    @Test
    void whatNobodyRatesHasNoDemandOf0() {
        assertEquals(Optional.empty(), SkillMarket.of(CATALOGUE, "C", 1, 3.0));
    }
}
