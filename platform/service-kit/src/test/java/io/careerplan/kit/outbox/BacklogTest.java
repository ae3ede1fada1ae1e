package io.careerplan.kit.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BacklogTest {

    @Test
    void agesFromTheCountOn() {
        assertEquals(92.5, new Backlog(3, Duration.ofMillis(90_500)).age(Duration.ofSeconds(2)));
    }

    @Test
    void hasNoAgeWhenNothingWaits() {
        assertEquals(0, Backlog.NONE.age(Duration.ofSeconds(2)));
    }
}
