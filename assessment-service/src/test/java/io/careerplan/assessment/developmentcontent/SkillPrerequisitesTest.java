package io.careerplan.assessment.developmentcontent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.careerplan.assessment.starter.StarterCatalogue;
import java.util.List;
import org.junit.jupiter.api.Test;

class SkillPrerequisitesTest {

    private static final List<SkillPrerequisites.Pair> PAIRS = new SkillPrerequisites().pairs();

    @Test
    void eachNamesTwoSkillsOfTheCatalogueOnceAndSaysWhy() {
        var catalogue = StarterCatalogue.read();
        PAIRS.forEach(pair -> {
            assertTrue(catalogue.skill(pair.skill()).isPresent(), pair.skill());
            assertTrue(catalogue.skill(pair.needs()).isPresent(), pair.needs());
            assertFalse(pair.why().isBlank(), pair.skill());
        });
        assertEquals(
                PAIRS.size(),
                PAIRS.stream()
                        .map(each -> each.skill() + each.needs())
                        .distinct()
                        .count());
    }
}
