package io.careerplan.assessment.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.careerplan.assessment.AssessmentTest;
import io.careerplan.assessment.catalogueimport.SentCatalogue;
import io.careerplan.assessment.starter.StarterCatalogue;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What was imported is not undone by the next start of the service. */
@AssessmentTest
class LastingImportTest {

    private static final String DROPPED = "27-1026.00";
    private static final Catalogue STARTER = StarterCatalogue.read();

    @Inject
    CatalogueIntake intake;

    @Inject
    StoredCatalogue stored;

    @Inject
    SentCatalogue sent;

    @AfterEach
    void restore() {
        sent.restore();
    }

    @Test
    void theNextProductBringsItsResourcesAlone() {
        var one = STARTER.resources().iterator().next();
        UnaryOperator<Catalogue> fewer = present -> new Catalogue(
                STARTER.occupations().stream()
                        .filter(each -> !each.code().equals(DROPPED))
                        .toList(),
                List.copyOf(present.skills()),
                List.of(one));
        assertTrue(intake.change("an import", fewer, taken -> {}).isPresent());
        assertTrue(intake.change("the same again", fewer, taken -> {}).isEmpty());

        assertTrue(intake.take("a newer product", () -> STARTER, taken -> {}));
        assertFalse(intake.take("a newer product", () -> STARTER, taken -> {}));
        var found = stored.read();
        assertTrue(found.occupation(DROPPED).isEmpty());
        assertEquals(List.copyOf(STARTER.resources()), List.copyOf(found.resources()));
    }
}
