package io.careerplan.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The server process of a PostgreSQL data folder. */
public final class Postmaster {

    private Postmaster() {}

    /** The process that the data folder names, while it runs. */
    public static Optional<ProcessHandle> of(Path data) {
        Path file = data.resolve("postmaster.pid");
        try {
            return Files.exists(file)
                    ? ProcessHandle.of(
                            Long.parseLong(Files.readAllLines(file).getFirst().trim()))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the server a killed JVM left on this data folder; nothing else, as the pid is checked by its command line. */
    static void endLeftover(Path data) {
        of(data).filter(found -> found.info().commandLine().orElse("").contains(data.toString()))
                .ifPresent(Postmaster::end);
    }

    private static void end(ProcessHandle server) {
        // Its guard is most likely at it already, and more gently.
        server.onExit().completeOnTimeout(server, 5, TimeUnit.SECONDS).join();
        server.destroyForcibly();
        server.onExit().orTimeout(10, TimeUnit.SECONDS).join();
    }
}
