package io.careerplan.planning.plan;

import static io.careerplan.planning.plan.PlanStatus.ACTIVE;
import static io.careerplan.planning.plan.PlanStatus.APPROVED;
import static io.careerplan.planning.plan.PlanStatus.ARCHIVED;
import static io.careerplan.planning.plan.PlanStatus.COMPLETED;
import static io.careerplan.planning.plan.PlanStatus.DRAFT;
import static io.careerplan.planning.plan.PlanStatus.SUBMITTED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.careerplan.kit.problem.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlanStatusTest {
    private static final Map<PlanStatus, Set<PlanStatus>> WAYS = Map.of(
            DRAFT, Set.of(SUBMITTED, ARCHIVED),
            SUBMITTED, Set.of(DRAFT, APPROVED, ARCHIVED),
            APPROVED, Set.of(ACTIVE, ARCHIVED),
            ACTIVE, Set.of(COMPLETED, ARCHIVED),
            COMPLETED, Set.of(ARCHIVED),
            ARCHIVED, Set.of());

    @ParameterizedTest
    @EnumSource(PlanStatus.class)
    void leadsWhereItMayAndNowhereElse(PlanStatus from) {
        for (var to : PlanStatus.values()) {
            if (WAYS.get(from).contains(to)) {
                assertEquals(to, from.moveTo(to));
            } else {
                assertThrows(Refusal.class, () -> from.moveTo(to));
            }
        }
    }

    @Test
    void refusalSaysWhatWouldHaveToBeTrue() {
        var refusal = assertThrows(Refusal.class, () -> DRAFT.moveTo(ACTIVE));
        assertEquals(Refusal.Kind.CONFLICT, refusal.kind());
        assertEquals("wrong-plan-status", refusal.code());
        assertEquals(List.of(DRAFT, ACTIVE, "APPROVED"), refusal.arguments());
    }

    @Test
    void submittedAndFinishedPlansAreNotEdited() {
        assertEquals("DRAFT, APPROVED, ACTIVE", PlanStatus.editableNames());
    }
}
