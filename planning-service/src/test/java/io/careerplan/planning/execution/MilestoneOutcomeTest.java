package io.careerplan.planning.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.careerplan.events.MilestoneCompleted;
import io.careerplan.events.MilestoneMissed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MilestoneOutcomeTest {
    private static final UUID PERSON = new UUID(1, 1);
    private static final UUID PLAN = new UUID(7, 7);
    private static final LocalDate DUE = LocalDate.parse("2026-12-01");
    private static final Instant AT = Instant.parse("2026-12-02T09:00:00Z");

    @Test
    void aMissedMilestoneCanBeCompletedAfterAll() {
        var outcome = MilestoneOutcome.of(missed());
        outcome.follow(MilestoneOutcome.of(completed()));
        assertEquals(MilestoneOutcome.State.COMPLETED, outcome.state());
    }

    @Test
    void aCompletedMilestoneStaysCompleted() {
        var outcome = MilestoneOutcome.of(completed());
        outcome.follow(MilestoneOutcome.of(missed()));
        assertEquals(MilestoneOutcome.State.COMPLETED, outcome.state());
    }

    private static MilestoneMissed missed() {
        return new MilestoneMissed(PERSON, PLAN, "certificate", DUE, AT);
    }

    private static MilestoneCompleted completed() {
        return new MilestoneCompleted(PERSON, PLAN, "certificate", DUE, AT, List.of(), null, null);
    }
}
