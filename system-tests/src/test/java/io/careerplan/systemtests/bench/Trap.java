package io.careerplan.systemtests.bench;

import io.careerplan.localstack.platform.PlatformProcess;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * A service that will stop at its fail point.
 *
 * @param process the service
 * @param signal the file that tells that it has stopped there
 */
public record Trap(PlatformProcess process, Path signal) {

    /** Whether it has stopped at the point. */
    public boolean isSprung() {
        return Files.exists(signal);
    }

    /** Waits until it has stopped at the point, then kills it there; false when that did not come about in time. */
    public boolean killWhenSprung(Duration within) throws InterruptedException {
        long deadline = System.nanoTime() + within.toNanos();
        while (!isSprung() && System.nanoTime() < deadline) {
            Thread.sleep(5);
        }
        boolean sprung = isSprung();
        process.kill();
        return sprung;
    }
}
