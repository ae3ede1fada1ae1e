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

/** A PostgreSQL server with the databases and roles of the platform; dies with the JVM that started it, however that ends. */
public final class PostgreSql implements AutoCloseable {

    private final EmbeddedPostgres server;
    private final OrphanGuard guard;

    private PostgreSql(EmbeddedPostgres server, OrphanGuard guard) {
        this.server = server;
        this.guard = guard;
    }

    /** Starts the server and creates missing databases and roles. */
    public static PostgreSql start(PostgresSettings settings) {
        try {
            Postmaster.endLeftover(settings.data());
            EmbeddedPostgres server = builder(settings).start();
            OrphanGuard guard = OrphanGuard.watch(settings.data());
            prepare(server, settings);
            return new PostgreSql(server, guard);
        } catch (IOException | SQLException e) {
            throw new IllegalStateException("PostgreSQL did not start, its log is " + settings.log(), e);
        }
    }

    private static EmbeddedPostgres.Builder builder(PostgresSettings settings) {
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
                .setServerConfig("fsync", settings.durable() ? "on" : "off")
                // The embedding turns it off, and a killed server would lose commits it has confirmed.
                .setServerConfig("synchronous_commit", settings.durable() ? "on" : "off")
                .setServerConfig("max_connections", "200")
                .setServerConfig("shared_buffers", "64MB")
                .setServerConfig("timezone", "UTC");
    }

    private static void prepare(EmbeddedPostgres server, PostgresSettings settings) throws IOException, SQLException {
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
