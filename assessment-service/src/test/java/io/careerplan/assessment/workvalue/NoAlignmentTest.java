package io.careerplan.assessment.workvalue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.careerplan.events.WorkValue;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NoAlignmentTest {

    private static final Map<WorkValue, Double> FLAT = values(4, 4);
    private static final Map<WorkValue, Double> SOME = values(4, 6);

    @Test
    void theFirstReasonIsThePersonsOwn() {
        assertEquals(Optional.of(NoAlignment.PERSON_VALUES_MISSING), NoAlignment.between(Map.of(), Map.of()));
        assertEquals(Optional.of(NoAlignment.PERSON_VALUES_ALL_EQUAL), NoAlignment.between(FLAT, Map.of()));
        assertEquals(Optional.of(NoAlignment.OCCUPATION_VALUES_MISSING), NoAlignment.between(SOME, Map.of()));
        assertEquals(Optional.of(NoAlignment.OCCUPATION_VALUES_ALL_EQUAL), NoAlignment.between(SOME, FLAT));
    }

    @Test
    void thereIsAReasonExactlyWhereThereIsNoAlignment() {
        assertEquals(Optional.empty(), NoAlignment.between(SOME, SOME));
        var all = List.of(Map.<WorkValue, Double>of(), FLAT, SOME);
        for (var own : all) {
            for (var other : all) {
                assertEquals(
                        Alignment.of(own, other).isEmpty(),
                        NoAlignment.between(own, other).isPresent());
            }
        }
    }

    private static Map<WorkValue, Double> values(double first, double rest) {
        var values = new EnumMap<WorkValue, Double>(WorkValue.class);
        for (var value : WorkValue.values()) {
            values.put(value, value == WorkValue.ACHIEVEMENT ? first : rest);
        }
        return values;
    }
}
