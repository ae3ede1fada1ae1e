package io.careerplan.systemtests.stream;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for the state that everything is to come back to, and measures how long that takes. */
public final class Waiting {

    private static final long PAUSE_MILLIS = 100;

    private Waiting() {}

    /** Seconds until it was so; as many as were given, and a little more, when it never was: what is missing is counted after. */
    public static double secondsUntil(Duration within, BooleanSupplier done) throws InterruptedException {
        long started = System.nanoTime();
        while (!done.getAsBoolean() && System.nanoTime() - started < within.toNanos()) {
            Thread.sleep(PAUSE_MILLIS);
        }
        return (System.nanoTime() - started) / 1e9;
    }
}
