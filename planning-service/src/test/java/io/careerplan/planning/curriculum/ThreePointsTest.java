package io.careerplan.planning.curriculum;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.careerplan.planning.document.Effort;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ThreePointsTest {

    @Test
    void theRangeMovesTheOuterPointsWithinHalfAndTwiceTheHours() {
        assertEquals(effort("7", "10", "15"), ofResource(10, 7, 15));
        assertEquals(effort("5", "10", "20"), ofResource(10, 3, 200));
    }

    @Test
    void aRangeWithoutWidthStillLeavesAFifthAndAQuarter() {
        assertEquals(effort("8", "10", "12.5"), ofResource(10, 10, 10));
    }

    @Test
    void withoutARangeTheResourceStandsForItself() {
        assertEquals(effort("8", "10", "12.5"), ThreePoints.ofResource(10, Optional.empty()));
    }

    @Test
    void aRangeAloneIsTakenAsItIs() {
        assertEquals(effort("40", "60", "80"), ThreePoints.ofRange(new HourSpan(40, 80)));
        assertEquals(effort("0.25", "20", "40"), ThreePoints.ofRange(new HourSpan(0, 40)));
    }

    @Test
    void partsShareTheHours() {
        assertEquals(effort("10", "15", "20"), ThreePoints.part(effort("40", "60", "80"), 4));
    }

    private static Effort ofResource(double hours, double low, double high) {
        return ThreePoints.ofResource(hours, Optional.of(new HourSpan(low, high)));
    }

    private static Effort effort(String optimistic, String likely, String pessimistic) {
        return new Effort(new BigDecimal(optimistic), new BigDecimal(likely), new BigDecimal(pessimistic));
    }
}
