package io.careerplan.kit.database;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Wakes one waiting thread; signals given while it works are kept as one. */
public final class Signal {

    private final Semaphore given = new Semaphore(0);

    public void give() {
        if (given.availablePermits() == 0) {
            given.release();
        }
    }

    /** Returns at a signal or when the time is over. */
    public void await(Duration atMost) {
        try {
            if (given.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
                given.drainPermits();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
