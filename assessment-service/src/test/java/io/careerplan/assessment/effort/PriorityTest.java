package io.careerplan.assessment.effort;

import static io.careerplan.assessment.readiness.CatalogueFixture.occupation;
import static io.careerplan.assessment.readiness.CatalogueFixture.requirement;
import static io.careerplan.assessment.readiness.CatalogueFixture.suppressed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.careerplan.assessment.readiness.GapConventions;
import java.util.List;
import org.junit.jupiter.api.Test;

class PriorityTest {

    private static final double EXACT = 1e-12;

    @Test
    void itIsTheProductOfItsFactorsPerHour() {
        var priority = new Priority(0.8, 0.25, new Demand(3, 4), 3, 40.0);

        assertEquals(0.8 * 0.25 * 1.75 * 1.5, priority.product(), EXACT);
        assertEquals(0.8 * 0.25 * 1.75 * 1.5 / 40, priority.score().orElseThrow(), EXACT);
    }

    @Test
    void withOneTargetAndNoDataOnDemandTheFactorsAreOne() {
        assertEquals(0.2, new Priority(0.8, 0.25, new Demand(0, 0), 1, null).product(), EXACT);
    }

    @Test
    void withoutHoursThereIsAnOrderButNoPriority() {
        assertTrue(new Priority(0.8, 0.25, new Demand(0, 0), 1, null).score().isEmpty());
        assertTrue(new Priority(0.8, 0.25, new Demand(0, 0), 1, 0.0).score().isEmpty());
    }

    @Test
    void aSkillIsDemandedFromImportanceThreeOn() {
        var yes = occupation("Y", requirement("A", 3, 2.0));
        var no = occupation("N", requirement("A", 2.99, 2.0));
        var advisedAgainst = occupation("S", suppressed("A", 5, 2));
        var demand = SkillDemand.of(List.of(yes, no, advisedAgainst, occupation("U")), GapConventions.DEFAULT);

        assertEquals(new Demand(1, 2), demand.of("A"));
        assertEquals(1.5, demand.of("A").factor(), EXACT);
        assertEquals(1, demand.of("B").factor());
        assertTrue(demand.demands(yes, "A"));
        assertFalse(demand.demands(no, "A"));
        assertFalse(demand.demands(advisedAgainst, "A"));
        assertFalse(demand.demands(yes, "B"));
    }
}
