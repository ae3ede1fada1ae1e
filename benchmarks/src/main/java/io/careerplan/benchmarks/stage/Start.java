package io.careerplan.benchmarks.stage;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Times the start of any command line, whatever it packs the service in. */
public final class Start {

    private static final int MISUSE = 2;
    private static final Duration TIMEOUT = Duration.ofSeconds(2);

    private Start() {}

    /**
     * Starts the command, waits until the address answers 200, says how long it took and how much memory it holds, and
     * ends it.
     *
     * @param arguments the address, then the command
     * @return exit code
     */
    public static int time(List<String> arguments, PrintStream out) {
        if (arguments.size() < 2) {
            out.println("--start takes an address and a command");
            return MISUSE;
        }
        var ready = HttpRequest.newBuilder(URI.create(arguments.getFirst()))
                .timeout(TIMEOUT)
                .build();
        try (var client = HttpClient.newHttpClient();
                var program = Program.start(
                        arguments.subList(1, arguments.size()),
                        ready.uri().getPort(),
                        log(),
                        () -> isReady(client, ready))) {
            out.printf(
                    "ready after %d ms, resident %.0f MiB%n",
                    program.startTime().toMillis(), program.resident());
            return 0;
        }
    }

    private static Path log() {
        try {
            return Files.createTempFile("careerplan-start", ".log");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isReady(HttpClient client, HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while a program started", e);
        }
    }
}
