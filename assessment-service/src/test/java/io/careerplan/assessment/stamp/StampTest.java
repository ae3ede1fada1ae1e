package io.careerplan.assessment.stamp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class StampTest {

    @Test
    void theSamePartsHaveTheSameStampInEveryProcess() {
        assertEquals(Stamp.of(3, "2026-11-25", 1), Stamp.of(3, "2026-11-25", 1));
    }

    @Test
    void otherPartsAndAnotherOrderHaveAnotherOne() {
        assertNotEquals(Stamp.of(3, 1), Stamp.of(1, 3));
        assertNotEquals(Stamp.of("a", "b"), Stamp.of("ab"));
        assertNotEquals(Stamp.of(List.of("a", "b")), Stamp.of(List.of("a, b"), ""));
    }

    @Test
    void itIsNeverNegativeAndDoesNotRepeatItself() {
        var stamps = new HashSet<Long>();
        for (int part = 0; part < 10_000; part++) {
            var stamp = Stamp.of("profile", part);
            assertTrue(stamp >= 0);
            stamps.add(stamp);
        }
        assertEquals(10_000, stamps.size());
    }
}
