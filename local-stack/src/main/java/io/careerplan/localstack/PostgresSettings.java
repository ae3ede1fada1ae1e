package io.careerplan.localstack;

import java.nio.file.Path;

/**
 * How to run a PostgreSQL server.
 *
 * @param data data folder; initialised when empty, else kept
 * @param log file the server writes its log to
 * @param port port to listen on
 * @param durable whether commits survive a kill and a crash; container tests do without and run faster
 */
public record PostgresSettings(Path data, Path log, int port, boolean durable) {

    static PostgresSettings forTests(Path folder, int port) {
        return new PostgresSettings(folder.resolve("postgres"), folder.resolve("postgres.log"), port, false);
    }
}
