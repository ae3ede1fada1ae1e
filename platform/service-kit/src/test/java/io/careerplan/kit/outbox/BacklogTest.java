package io.careerplan.kit.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The age of what waits grows between two counts. */
class BacklogTest {

    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

    @Test
    void theAgeIsThatOfTheOldestRow() {
        assertEquals(90.5, new Backlog(3, NOW.minusMillis(90_500)).age(NOW));
    }

    @Test
    void nothingThatWaitsHasNoAge() {
        assertEquals(0, Backlog.NONE.age(NOW));
    }

    @Test
    void aClockThatLagsBehindGivesNoNegativeAge() {
        assertEquals(0, new Backlog(1, NOW.plusSeconds(1)).age(NOW));
    }
}
