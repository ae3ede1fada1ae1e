package io.careerplan.tracking.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.careerplan.kit.problem.Refusal;
import org.junit.jupiter.api.Test;

class MilestoneStateTest {

    @Test
    void completionOutweighsAMissedDate() {
        assertEquals(MilestoneState.COMPLETED, MilestoneState.of(true, true));
        assertEquals(MilestoneState.MISSED, MilestoneState.of(false, true));
        assertEquals(MilestoneState.UPCOMING, MilestoneState.of(false, false));
    }

    @Test
    void isCompletedInTimeOrLateButOnce() {
        assertEquals(MilestoneState.COMPLETED, MilestoneState.UPCOMING.complete());
        assertEquals(MilestoneState.COMPLETED, MilestoneState.MISSED.complete());
        assertEquals("milestone-already-completed", refusal(MilestoneState.COMPLETED));
        assertEquals("milestone-removed", refusal(MilestoneState.REMOVED));
    }

    @Test
    void onlyWhatIsAheadMayBeMissed() {
        assertTrue(MilestoneState.UPCOMING.mayBeMissed());
        assertFalse(MilestoneState.MISSED.mayBeMissed());
        assertFalse(MilestoneState.COMPLETED.mayBeMissed());
        assertFalse(MilestoneState.REMOVED.mayBeMissed());
    }

    private static String refusal(MilestoneState state) {
        return assertThrows(Refusal.class, state::complete).code();
    }
}
