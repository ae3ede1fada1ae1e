package io.careerplan.assessment.cataloguerelease;

import static io.careerplan.assessment.readiness.CatalogueFixture.occupation;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.careerplan.assessment.catalogue.Occupation;
import io.careerplan.assessment.readiness.CatalogueFixture;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OccupationChangeTest {

    private static final String CODE = "43-4051.00";
    private static final Occupation PLAIN = occupation(CODE);

    @Test
    void technologiesAloneAreAChangeThatTouchesNoAim() {
        var change = OccupationChange.between(PLAIN, PLAIN, true);

        assertEquals(Set.of(OccupationChange.Part.TECHNOLOGIES), change.parts());
        assertFalse(change.isNone());
        assertFalse(change.touchesAims());
    }

    @Test
    void whateverElseChangedTouchesAims() {
        var others = List.of(
                occupation(CODE, 3, Map.of()),
                renamed(PLAIN),
                occupation(CODE, CatalogueFixture.requirement("2.A.1.a", 3.0, 4.0)));

        others.forEach(
                after -> assertTrue(OccupationChange.between(PLAIN, after, true).touchesAims(), after::toString));
        assertTrue(OccupationChange.retired(PLAIN).touchesAims());
        assertFalse(OccupationChange.added(PLAIN).touchesAims());
    }

    private static Occupation renamed(Occupation one) {
        return new Occupation(
                one.code(),
                "Another title",
                one.description(),
                one.jobZone(),
                one.industries(),
                one.requirements(),
                one.workValues(),
                one.wages(),
                one.source());
    }
}
