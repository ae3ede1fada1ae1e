package io.careerplan.tracking.plan;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.careerplan.events.PlanStatus;
import io.careerplan.kit.problem.Refusal;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlanCopyTest {

    private static final OwnFacts NOTHING = OwnFacts.of(List.of(), List.of(), List.of());

    private final PlanFixture plan = PlanFixture.active(UUID.randomUUID(), UUID.randomUUID());
    private final PlanCopy copy = new PlanCopy(plan.state(), NOTHING);

    @Test
    void isOlderThanTheNextVersionAndNotThanItsOwn() {
        assertFalse(copy.isOlderThan(plan.state()));
        assertTrue(copy.isOlderThan(plan.revised(List.of(), List.of()).state()));
    }

    @Test
    void sumsTheHoursOfAllActivities() {
        assertEquals(new BigDecimal("29.83"), copy.plannedHours());
    }

    @Test
    void itsStampGrowsWithFactsAndVersions() {
        long before = copy.stamp();
        copy.countFact();
        assertEquals(before + 1, copy.stamp());
        OwnFacts one = new OwnFacts(NOTHING.efforts(), NOTHING.completions(), NOTHING.misses(), 1);
        copy.follow(plan.revised(List.of(), List.of()).state(), one);
        assertEquals(before + 2, copy.stamp());
    }

    @Test
    void anActivePlanIsCarriedOut() {
        assertDoesNotThrow(copy::demandActive);
    }

    @ParameterizedTest
    @EnumSource(value = PlanStatus.class, names = "ACTIVE", mode = EnumSource.Mode.EXCLUDE)
    void noOtherPlanIs(PlanStatus status) {
        PlanCopy other = new PlanCopy(plan.status(status).state(), NOTHING);
        assertEquals(
                "plan-not-active",
                assertThrows(Refusal.class, other::demandActive).code());
    }
}
