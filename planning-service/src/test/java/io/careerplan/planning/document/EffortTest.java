package io.careerplan.planning.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class EffortTest {

    @Test
    void plannedHoursAreThePertMean() {
        assertEquals(new BigDecimal("18.00"), effort("12", "16", "32").plannedHours());
        assertEquals(new BigDecimal("2.17"), effort("1", "2", "4").plannedHours());
        assertEquals(new BigDecimal("0.01"), effort("0.01", "0.01", "0.01").plannedHours());
    }

    @Test
    void equalEstimatesAreEqualHoweverTheyWereWritten() {
        assertEquals(effort("1", "20", "300"), effort("1.0", "20.00", "3E+2"));
        assertEquals("20", effort("1", "20.00", "300").likely().toString());
    }

    @Test
    void hoursOfAMilestoneAddUpItsActivities() {
        var learning = PlanFixture.complete().learning();
        assertEquals(new BigDecimal("51.00"), learning.plannedHoursOf("first-pipeline"));
        assertEquals(new BigDecimal("42.00"), learning.plannedHoursOf("certificate"));
        assertEquals(BigDecimal.ZERO, learning.plannedHoursOf("nowhere"));
    }

    private static Effort effort(String optimistic, String likely, String pessimistic) {
        return new Effort(new BigDecimal(optimistic), new BigDecimal(likely), new BigDecimal(pessimistic));
    }
}
