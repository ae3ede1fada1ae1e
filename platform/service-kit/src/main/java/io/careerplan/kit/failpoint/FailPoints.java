package io.careerplan.kit.failpoint;

import io.careerplan.kit.startup.Surroundings;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * Where a service stops, on the bench alone, and waits to be killed. One point is armed at most, by the settings a bench
 * starts the service with; everywhere else passing one costs a comparison.
 */
@Singleton
public class FailPoints {

    private final Optional<FailPoint> armed;
    private final AtomicInteger passesLeft;
    private final Optional<Path> signal;

    @Inject
    FailPoints(FailPointSettings settings) {
        this(settings, Surroundings.areBench());
    }

    /**
     * As a service has them.
     *
     * @throws IllegalStateException when one is armed away from the bench, which ends the start
     */
    FailPoints(FailPointSettings settings, boolean onBench) {
        this(settings.at(), settings.after(), settings.signal());
        if (armed.isPresent() && !onBench) {
            throw new IllegalStateException("Fail point " + armed.get() + " is armed outside of the bench profile");
        }
    }

    private FailPoints(Optional<FailPoint> armed, int passes, Optional<Path> signal) {
        this.armed = armed;
        this.passesLeft = new AtomicInteger(passes);
        this.signal = signal;
    }

    /** None is armed. */
    public static FailPoints none() {
        return new FailPoints(Optional.empty(), 0, Optional.empty());
    }

    /** Goes on, unless it is the turn of this point: then it gives the signal and never returns. */
    public void pass(FailPoint point) {
        if (armed.isPresent() && armed.get() == point && passesLeft.getAndDecrement() <= 0) {
            signal.ifPresent(FailPoints::give);
            awaitDeath();
        }
    }

    private static void give(Path signal) {
        try {
            if (Files.notExists(signal)) {
                Files.createFile(signal);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void awaitDeath() {
        while (true) {
            LockSupport.park();
        }
    }
}
