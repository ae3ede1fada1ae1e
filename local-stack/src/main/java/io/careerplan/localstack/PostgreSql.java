package io.careerplan.localstack;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A PostgreSQL server with the databases and roles of the platform; dies with the JVM that started it, however that ends. */
public final class PostgreSql implements AutoCloseable {

    private final EmbeddedPostgres server;
    private final OrphanGuard guard;

    private PostgreSql(EmbeddedPostgres server, OrphanGuard guard) {
        this.server = server;
        this.guard = guard;
    }

    /**
     * How to run it.
     *
     * @param data data folder; initialised when empty, else kept
     * @param log file the server writes its log to
     * @param port port to listen on
     * @param fsync whether commits survive a crash of the machine; tests do without and run faster
     */
    public record Settings(Path data, Path log, int port, boolean fsync) {

        static Settings forTests(Path folder, int port) {
            return new Settings(folder.resolve("postgres"), folder.resolve("postgres.log"), port, false);
        }
    }

    /** Starts the server and creates missing databases and roles. */
    public static PostgreSql start(Settings settings) {
        try {
            endLeftover(settings.data());
            EmbeddedPostgres server = builder(settings).start();
            OrphanGuard guard = OrphanGuard.watch(settings.data());
            prepare(server, settings);
            return new PostgreSql(server, guard);
        } catch (IOException | SQLException e) {
            throw new IllegalStateException("PostgreSQL did not start, its log is " + settings.log(), e);
        }
    }

    private static EmbeddedPostgres.Builder builder(Settings settings) {
        // The shared default folder would belong to whichever user came first.
        Path binaries =
                Path.of(System.getProperty("java.io.tmpdir"), "careerplan-postgres-" + System.getProperty("user.name"));
        var log = ProcessBuilder.Redirect.appendTo(settings.log().toFile());
        return EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(Folders.create(binaries).toFile())
                .setDataDirectory(Folders.create(settings.data()))
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPort(settings.port())
                .setPGStartupWait(Duration.ofSeconds(60))
                .setErrorRedirector(log)
                .setOutputRedirector(log)
                .setLocaleConfig("locale", "C")
                .setServerConfig("fsync", settings.fsync() ? "on" : "off")
                .setServerConfig("max_connections", "200")
                .setServerConfig("shared_buffers", "64MB")
                .setServerConfig("timezone", "UTC");
    }

    private static void prepare(EmbeddedPostgres server, Settings settings) throws IOException, SQLException {
        // initdb trusts everybody; only the superuser, whom the embedding needs, stays trusted and only on loopback.
        Files.write(
                settings.data().resolve("pg_hba.conf"),
                List.of(
                        "host all postgres 127.0.0.1/32 trust",
                        "host all postgres ::1/128 trust",
                        "host all all 127.0.0.1/32 scram-sha-256",
                        "host all all ::1/128 scram-sha-256"));
        try (Connection superuser = server.getPostgresDatabase().getConnection();
                var statement = superuser.createStatement()) {
            DatabaseRoles.createMissing(superuser);
            statement.execute("SELECT pg_reload_conf()");
        }
    }

    /** Ends the server a killed JVM left on this data folder; nothing else, as the pid is checked by its command line. */
    static void endLeftover(Path data) {
        postmaster(data)
                .filter(found -> found.info().commandLine().orElse("").contains(data.toString()))
                .ifPresent(PostgreSql::end);
    }

    private static void end(ProcessHandle postmaster) {
        // Its guard is most likely at it already, and more gently.
        postmaster.onExit().completeOnTimeout(postmaster, 5, TimeUnit.SECONDS).join();
        postmaster.destroyForcibly();
        postmaster.onExit().orTimeout(10, TimeUnit.SECONDS).join();
    }

    /** The server process of a data folder, while it runs. */
    public static Optional<ProcessHandle> postmaster(Path data) {
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

    /** The port it listens on. */
    public int port() {
        return server.getPort();
    }

    /** Stops the server; open transactions are rolled back. */
    @Override
    public void close() {
        try (guard;
                server) {
            // Closed in reverse: the server in good order first, then whatever should be left of it.
            return;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
