package io.careerplan.kit.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class MovableClockTest {

    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00.123456789Z");

    private final AtomicReference<Instant> real = new AtomicReference<>(NOW);
    private final MovableClock clock = new MovableClock(real::get, ZoneOffset.UTC);

    @Test
    void showsMicrosecondsAsTheDatabaseKeepsThem() {
        assertEquals(Instant.parse("2026-11-22T09:00:00.123456Z"), clock.instant());
    }

    @Test
    void goesOnFromWhereItWasMovedTo() {
        Instant march = Instant.parse("2027-03-01T00:00:00Z");
        clock.moveTo(march);
        real.set(NOW.plusSeconds(5));
        assertEquals(march.plusSeconds(5), clock.instant());
    }

    @Test
    void followsTheMoveInEveryZone() {
        var berlin = clock.withZone(ZoneId.of("Europe/Berlin"));
        Instant march = Instant.parse("2027-03-01T00:00:00Z");
        clock.moveTo(march);
        assertEquals(march, berlin.instant());
        assertEquals(ZoneId.of("Europe/Berlin"), berlin.getZone());
    }

    @Test
    void isBackAtRealTimeAfterReset() {
        clock.moveTo(NOW.plus(Duration.ofDays(90)));
        clock.reset();
        assertEquals(Instant.parse("2026-11-22T09:00:00.123456Z"), clock.instant());
    }
}
