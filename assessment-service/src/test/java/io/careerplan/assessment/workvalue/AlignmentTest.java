package io.careerplan.assessment.workvalue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.careerplan.events.WorkValue;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AlignmentTest {

    private static final double EXACT = 1e-9;
    private static final Map<WorkValue, Double> OWN = values(7, 6, 5, 4, 3, 2);

    @Test
    void theSameProfileIsAHundredWhateverItsHeight() {
        assertEquals(100, Alignment.of(OWN, OWN).orElseThrow(), EXACT);
        assertEquals(100, Alignment.of(OWN, values(4, 3.5, 3, 2.5, 2, 1.5)).orElseThrow(), EXACT);
    }

    @Test
    void theOppositeProfileIsZero() {
        assertEquals(0, Alignment.of(OWN, values(2, 3, 4, 5, 6, 7)).orElseThrow(), EXACT);
    }

    @Test
    void anUnrelatedProfileIsFifty() {
        assertEquals(
                50,
                Alignment.of(values(1, 2, 1, 2, 1, 2), values(1, 1, 2, 2, 1.5, 1.5))
                        .orElseThrow(),
                EXACT);
    }

    /** By hand: x = 7 5 6 3 4 2, y = 4 5 3 3 2 1; Sxy = 9, Sxx = 17.5, Syy = 10. */
    @Test
    void isFiftyTimesOnePlusPearson() {
        var r = 9 / Math.sqrt(17.5 * 10);

        assertEquals(
                50 * (1 + r),
                Alignment.of(values(7, 5, 6, 3, 4, 2), values(4, 5, 3, 3, 2, 1)).orElseThrow(),
                EXACT);
    }

    @Test
    void equalValuesAreNoData() {
        assertTrue(Alignment.of(values(4, 4, 4, 4, 4, 4), OWN).isEmpty());
        assertTrue(Alignment.of(OWN, values(3.3, 3.3, 3.3, 3.3, 3.3, 3.3)).isEmpty());
    }

    @Test
    void missingValuesAreNoData() {
        assertTrue(Alignment.of(Map.of(), OWN).isEmpty());
        assertTrue(Alignment.of(OWN, Map.of()).isEmpty());
        var five = new EnumMap<>(OWN);
        five.remove(WorkValue.SUPPORT);
        assertTrue(Alignment.of(OWN, five).isEmpty());
    }

    @Test
    void isTheSameBothWaysAndStaysWithinItsRange() {
        var random = new Random(7);
        for (int round = 0; round < 2000; round++) {
            var left = some(random);
            var right = some(random);
            var alignment = Alignment.of(left, right).orElseThrow();
            assertTrue(alignment >= 0 && alignment <= 100, () -> left + " " + right);
            assertEquals(alignment, Alignment.of(right, left).orElseThrow(), EXACT);
        }
    }

    private static Map<WorkValue, Double> some(Random random) {
        return values(random.doubles(6, 1, 7).toArray());
    }

    private static Map<WorkValue, Double> values(double... extents) {
        var values = new EnumMap<WorkValue, Double>(WorkValue.class);
        var extent = Arrays.stream(extents).iterator();
        for (var value : WorkValue.values()) {
            values.put(value, extent.next());
        }
        return values;
    }
}
