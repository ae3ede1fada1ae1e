package io.careerplan.localstack.platform;

import io.careerplan.localstack.ProcessMark;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** One process of the platform: to be looked at, killed and started again. Not safe for use by several threads at once. */
public final class PlatformProcess {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration START = Duration.ofMinutes(2);

    private final Instance instance;
    private final PlatformSettings settings;
    private final BooleanSupplier ready;
    private List<String> options = List.of();
    private @Nullable Process process;

    PlatformProcess(Instance instance, PlatformSettings settings, BooleanSupplier ready) {
        this.instance = instance;
        this.settings = settings;
        this.ready = ready;
    }

    /** Process id of the running or last process. For PostgreSQL the JVM in charge of it: when that is killed, so is the server. */
    public long pid() {
        return started().pid();
    }

    /** Address of a service without its root path. */
    public URI http() {
        return instance.http();
    }

    /** JVM options of its next starts beside the usual ones, over which they win. */
    public PlatformProcess options(List<String> further) {
        options = List.copyOf(further);
        return this;
    }

    /** Whether it runs. */
    public boolean isAlive() {
        return process != null && process.isAlive();
    }

    /** Its log file, which grows over restarts. */
    public Path log() {
        return settings.log(instance);
    }

    /** Ends it with SIGKILL, as a crash would, and waits until it is gone. */
    public void kill() {
        started().destroyForcibly();
        awaitExit();
    }

    /** Ends it with SIGTERM; with SIGKILL when it has not ended after 20 s. */
    public void stop() {
        if (process != null) {
            process.destroy();
            awaitExit();
        }
    }

    /** Starts it again, after a kill or instead of the running process, and waits until it is ready. */
    public void restart() {
        stop();
        start();
        awaitReady();
    }

    /** Completed with the exit code when it ends. */
    public CompletableFuture<Integer> onExit() {
        return started().onExit().thenApply(Process::exitValue);
    }

    void start() {
        Path log = log();
        try {
            Files.deleteIfExists(settings.readyFile(instance.part()));
            process = new ProcessBuilder(new Commands(settings).of(instance, options))
                    .directory(settings.state().toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ProcessMark.of(process.toHandle()).write(settings.pidFile(instance));
    }

    void awaitReady() {
        long deadline = System.nanoTime() + START.toNanos();
        while (!ready.getAsBoolean()) {
            if (!isAlive()) {
                throw new PlatformFailure("%s ended while it was started%s (log: %s)"
                        .formatted(instance.part().label(), LogFile.lastCause(log()), log()));
            }
            if (System.nanoTime() > deadline) {
                throw new PlatformFailure("%s was not ready after %d s: see %s"
                        .formatted(instance.part().label(), START.toSeconds(), log()));
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(Duration.ofMillis(100));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PlatformFailure("Interrupted while the platform was started", e);
        }
    }

    private void awaitExit() {
        Process ending = started();
        try {
            if (!ending.waitFor(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                ending.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            ending.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private Process started() {
        if (process == null) {
            throw new PlatformFailure(instance.part().label() + " was not started");
        }
        return process;
    }
}
