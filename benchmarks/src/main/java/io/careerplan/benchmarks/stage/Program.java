package io.careerplan.benchmarks.stage;

import io.careerplan.benchmarks.load.ProcessUse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** A process that is measured. */
public final class Program implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Process process;
    private final int port;
    private final Duration start;

    private Program(Process process, int port, Duration start) {
        this.process = process;
        this.port = port;
        this.start = start;
    }

    /**
     * Starts a command and waits until it is ready.
     *
     * @param port where it will listen
     * @param log where its output goes
     */
    static Program start(List<String> command, int port, Path log, BooleanSupplier isReady) {
        long began = System.nanoTime();
        try {
            var builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            // Without it the C library keeps a memory arena for each thread that ever asked.
            builder.environment().put("MALLOC_ARENA_MAX", "2");
            var process = builder.start();
            awaitReady(process, isReady, log);
            return new Program(process, port, Duration.ofNanos(System.nanoTime() - began));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void awaitReady(Process process, BooleanSupplier isReady, Path log) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!isReady.getAsBoolean()) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                process.destroyForcibly();
                throw new IllegalStateException("It did not start; its log is " + log);
            }
            LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
        }
    }

    /** Where it listens. */
    public int port() {
        return port;
    }

    /** From the start of the process to the first answer that says it is ready. */
    public Duration startTime() {
        return start;
    }

    /** Processor time it has used so far. */
    public Duration cpu() {
        return ProcessUse.cpu(process.toHandle());
    }

    /** Resident memory now, in MiB. */
    public double resident() {
        return ProcessUse.resident(process.toHandle());
    }

    /** Most resident memory it ever had, in MiB. */
    public double peak() {
        return ProcessUse.peak(process.toHandle());
    }

    /** Ends it in good order, or by force when that takes more than a minute: a JVM may have a cache to write. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(1, TimeUnit.MINUTES)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
