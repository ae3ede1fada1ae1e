package io.careerplan.planning.careergraph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class PreparationTimeTest {

    @Test
    void aRiseAsksForWhatTheZoneMovedFromHasNotGiven() {
        assertEquals(new MonthRange(0, 36), PreparationTime.between(3, 4));
        assertEquals(new MonthRange(12, 45), PreparationTime.between(2, 4));
        assertEquals(new MonthRange(45, 120), PreparationTime.between(1, 5));
    }

    @Test
    void withinAZoneItIsTheWidthOfTheZoneAtMost() {
        assertEquals(new MonthRange(0, 24), PreparationTime.between(4, 4));
    }

    @Test
    void aStepDownNeedsNoPreparation() {
        assertEquals(new MonthRange(0, 0), PreparationTime.between(5, 4));
        assertEquals(new MonthRange(0, 0), PreparationTime.between(4, 1));
    }

    @Test
    void withoutBothZonesNothingIsSaid() {
        assertNull(PreparationTime.between(null, 4));
        assertNull(PreparationTime.between(4, null));
        assertNull(PreparationTime.between(4, 6));
    }
}
