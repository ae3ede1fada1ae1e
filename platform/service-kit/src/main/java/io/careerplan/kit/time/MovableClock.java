package io.careerplan.kit.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * The clock of a service: UTC in microseconds, as the database keeps them. In the local profile and in tests it can be
 * moved; the move lives in this process alone, so that a restart is back at real time.
 */
public final class MovableClock extends Clock {

    private final InstantSource source;
    private final ZoneId zone;
    private volatile Duration ahead = Duration.ZERO;

    public MovableClock() {
        this(InstantSource.system(), ZoneOffset.UTC);
    }

    MovableClock(InstantSource source, ZoneId zone) {
        this.source = source;
        this.zone = zone;
    }

    /** From now on shows the time that passes after this instant, which may lie in the past. */
    public void moveTo(Instant instant) {
        ahead = Duration.between(source.instant(), instant);
    }

    /** Shows real time again. */
    public void reset() {
        ahead = Duration.ZERO;
    }

    @Override
    public Instant instant() {
        return source.instant().plus(ahead).truncatedTo(ChronoUnit.MICROS);
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new MovableClock(this, other);
    }
}
