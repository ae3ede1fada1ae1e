package io.careerplan.kit.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StateHashTest {

    record Backward(String b, LocalDate a) {}

    @Test
    void isTheHashOfTheCanonicalText() {
        // printf '{"a":"2026-11-22","b":"x"}' | sha256sum
        assertEquals(
                "b4ab11ede5dcd537210fb08e819cf0f9c3236f22d1f44c8c85ad9d94e8896ec3",
                StateHash.of(new Backward("x", LocalDate.parse("2026-11-22"))));
    }

    @Test
    void doesNotDependOnTheOrderOfNames() {
        Map<String, Integer> one = new LinkedHashMap<>();
        one.put("b", 2);
        one.put("a", 1);
        assertEquals(StateHash.of(Map.of("a", 1, "b", 2)), StateHash.of(one));
    }

    @Test
    void differsWithTheState() {
        assertNotEquals(StateHash.of(Map.of("a", 1)), StateHash.of(Map.of("a", 2)));
    }

    @Test
    void ofNoStateIsNone() {
        assertNull(StateHash.of(null));
    }
}
