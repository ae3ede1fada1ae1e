package io.careerplan.systemtests.faults.publishing;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.careerplan.systemtests.demo.Person;
import io.careerplan.systemtests.stream.Waiting;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Writers side by side, each with a plan of its own, who go on until told to stop. */
final class PlanWriters implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final List<PlanWriter> writers;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<CompletableFuture<Void>> running;
    private volatile boolean stopped;

    private PlanWriters(List<PlanWriter> writers, long pauseMillis) {
        this.writers = writers;
        this.running = writers.stream()
                .map(writer ->
                        CompletableFuture.runAsync(() -> writer.writeWhile(() -> !stopped, pauseMillis), threads))
                .toList();
    }

    /** Begins to write, each with a pause after each change. */
    static PlanWriters start(List<Person> owners, long pauseMillis) {
        return new PlanWriters(owners.stream().map(PlanWriter::of).toList(), pauseMillis);
    }

    /** Waits until so many changes were taken; no longer than a service that works needs, be it as slow as it may. */
    void awaitWritten(int changes) throws InterruptedException {
        Waiting.secondsUntil(PATIENCE, () -> {
            failIfBroken();
            return written().size() >= changes;
        });
        assertTrue(written().size() >= changes, () -> written().size() + " of " + changes + " changes were taken");
    }

    private void failIfBroken() {
        running.stream().filter(CompletableFuture::isDone).forEach(CompletableFuture::join);
    }

    /** Stops, and waits until the last has its answer. */
    void stop() {
        stopped = true;
        running.forEach(CompletableFuture::join);
    }

    List<Written> written() {
        return writers.stream().flatMap(writer -> writer.written().stream()).toList();
    }

    long serverErrors() {
        return writers.stream().mapToLong(PlanWriter::serverErrors).sum();
    }

    long refusedForNow() {
        return writers.stream().mapToLong(PlanWriter::refusedForNow).sum();
    }

    @Override
    public void close() {
        stopped = true;
        threads.shutdownNow();
    }
}
