package io.careerplan.planning.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.careerplan.events.PlanActivity;
import io.careerplan.events.PlanMilestone;
import io.careerplan.events.PlanTask;
import io.careerplan.events.ReviewCadence;
import io.careerplan.planning.document.PlanFixture;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PlanStatesTest {
    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

    @Test
    void carriesTheWholePlanInAFixedOrder() {
        var state = PlanStates.of(Plan.draft(new UUID(7, 7), new UUID(1, 1), PlanFixture.complete(), NOW), 5);
        assertEquals(5, state.version());
        assertEquals(
                new PlanMilestone(
                        "first-pipeline",
                        "First own data pipeline in production",
                        LocalDate.parse("2027-02-26"),
                        new BigDecimal("51.00"),
                        "lead-data-engineering"),
                state.milestones().getFirst());
        assertEquals(
                List.of("build-pipeline", "exam", "sql-course"),
                state.activities().stream().map(PlanActivity::id).toList());
        assertEquals(
                List.of("sql-week-1", "sql-week-2"),
                state.tasks().stream().map(PlanTask::id).toList());
        assertEquals(new ReviewCadence(30, 90), state.cadence());
    }

    @Test
    void carriesCapacityAndSkillsWhereThePlanSaysThem() {
        var state = PlanStates.of(Plan.draft(new UUID(7, 7), new UUID(1, 1), PlanFixture.allSections(), NOW), 0);
        assertEquals(new BigDecimal("6"), state.weeklyHours());
        assertEquals("2.B.3.e", state.activities().getLast().skillId());
        assertNull(state.activities().getFirst().skillId());
        assertNull(PlanStates.of(Plan.draft(new UUID(7, 7), new UUID(1, 1), PlanFixture.complete(), NOW), 0)
                .weeklyHours());
    }

    @Test
    void aPlanPutAwayBeforeItHadACadenceCarriesTheSlowest() {
        var state = PlanStates.of(Plan.draft(new UUID(7, 7), new UUID(1, 1), PlanFixture.withoutItems(), NOW), 1);
        assertEquals(new ReviewCadence(31, 92), state.cadence());
    }
}
