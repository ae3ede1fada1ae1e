package io.careerplan.assessment.workvalue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.careerplan.events.WorkValue;
import io.careerplan.kit.problem.Refusal;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WantedValuesTest {

    @Test
    void eachValueIsFromOneToSeven() {
        assertEquals(new BigDecimal("7.00"), with("SUPPORT", "7.00").checked().get(WorkValue.SUPPORT));
        assertEquals(BigDecimal.ONE, with("SUPPORT", "1").checked().get(WorkValue.SUPPORT));
        assertEquals(List.of("/values/SUPPORT out-of-range"), codes(with("SUPPORT", "7.01")));
        assertEquals(List.of("/values/SUPPORT out-of-range"), codes(with("SUPPORT", "0.99")));
        assertEquals(List.of("/values/SUPPORT out-of-range"), codes(with("SUPPORT", "3.125")));
    }

    @Test
    void allSixAreSaidAndNothingElse() {
        var values = new HashMap<>(with("FAME/~", "3").values());
        values.remove("SUPPORT");

        assertEquals(
                List.of("/values/FAME~1~0 unknown-field", "/values/SUPPORT missing"), codes(new WantedValues(values)));
        assertEquals(6, codes(new WantedValues(Map.of())).size());
    }

    private static WantedValues with(String name, String extent) {
        var values = new HashMap<String, BigDecimal>();
        for (var value : WorkValue.values()) {
            values.put(value.name(), BigDecimal.TWO);
        }
        values.put(name, new BigDecimal(extent));
        return new WantedValues(values);
    }

    private static List<String> codes(WantedValues values) {
        return assertThrows(Refusal.class, values::checked).errors().stream()
                .map(error -> error.pointer() + " " + error.code())
                .toList();
    }
}
