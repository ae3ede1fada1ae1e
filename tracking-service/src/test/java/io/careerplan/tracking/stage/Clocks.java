package io.careerplan.tracking.stage;

import io.careerplan.kit.time.MovableClock;
import io.quarkus.arc.Arc;
import java.time.Instant;

/** The clock of the service under test. */
public final class Clocks {

    /** A Tuesday on which m1 of the fixture is ten days ahead. */
    public static final Instant START = Instant.parse("2026-11-10T09:00:00Z");

    private Clocks() {}

    /** What it shows. */
    public static Instant now() {
        return Arc.container().instance(MovableClock.class).get().instant();
    }

    public static void moveTo(String instant) {
        moveTo(Instant.parse(instant));
    }

    public static void moveTo(Instant instant) {
        Arc.container().instance(MovableClock.class).get().moveTo(instant);
    }
}
