package io.careerplan.planning.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.careerplan.events.WorkValue;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ValueAlignmentTest {

    @Test
    void isFiftyTimesOnePlusPearsonsCorrelation() {
        var person = values(1, 2, 3, 4, 5, 6);
        assertEquals("100.0", alignment(person, values(2, 3, 4, 5, 6, 7)));
        assertEquals("0.0", alignment(person, values(6, 5, 4, 3, 2, 1)));
        // Σdx·dy = 5.5, both sums of squares being 17.5.
        assertEquals("65.7", alignment(person, values(3, 1, 4, 5, 6, 2)));
    }

    @Test
    void isNotDefinedWhereAllValuesAreEqualOrOneIsMissing() {
        var person = values(1, 2, 3, 4, 5, 6);
        assertEquals(Optional.empty(), ValueAlignment.of(person, values(4, 4, 4, 4, 4, 4)));
        assertEquals(Optional.empty(), ValueAlignment.of(values(4, 4, 4, 4, 4, 4), person));
        var five = new EnumMap<>(person);
        five.remove(WorkValue.SUPPORT);
        assertEquals(Optional.empty(), ValueAlignment.of(person, five));
    }

    private static String alignment(Map<WorkValue, BigDecimal> person, Map<WorkValue, BigDecimal> occupation) {
        return ValueAlignment.of(person, occupation).orElseThrow().toPlainString();
    }

    private static Map<WorkValue, BigDecimal> values(int... figures) {
        var values = new EnumMap<WorkValue, BigDecimal>(WorkValue.class);
        var all = WorkValue.values();
        for (int i = 0; i < all.length; i++) {
            values.put(all[i], BigDecimal.valueOf(figures[i]));
        }
        return values;
    }
}
