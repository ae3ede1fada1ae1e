package io.careerplan.kit.id;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class IdsTest {

    @Test
    void areVersionSevenAndGrow() {
        UUID last = Ids.next();
        for (int i = 0; i < 10_000; i++) {
            UUID next = Ids.next();
            assertEquals(7, next.version());
            assertTrue(last.toString().compareTo(next.toString()) < 0, last + " before " + next);
            last = next;
        }
    }
}
