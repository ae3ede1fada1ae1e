package io.careerplan.localstack;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/**
 * Where a running stack is reached.
 *
 * @param postgresPort TCP port of PostgreSQL on the loopback interface
 * @param kafka bootstrap servers, {@code host:port}
 * @param issuer issuer URI exactly as it stands in the tokens' {@code iss}
 * @param keys folder of the issuer's signing keys; whoever can read it can sign tokens
 */
public record StackAddresses(int postgresPort, String kafka, URI issuer, Path keys) {

    private static final String PREFIX = "careerplan.localstack.";

    /** JDBC URL of a database; names no user, so that the configured role is the one that connects. */
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(postgresPort, database);
    }

    // System properties are the one memory shared by all class loaders of a JVM.
    void publish() {
        System.setProperty(PREFIX + "kafka", kafka);
        System.setProperty(PREFIX + "issuer", issuer.toString());
        System.setProperty(PREFIX + "keys", keys.toString());
        System.setProperty(PREFIX + "postgres", Integer.toString(postgresPort));
    }

    static Optional<StackAddresses> published() {
        Properties known = System.getProperties();
        return Optional.ofNullable(known.getProperty(PREFIX + "postgres"))
                .map(port -> new StackAddresses(
                        Integer.parseInt(port),
                        known.getProperty(PREFIX + "kafka", ""),
                        URI.create(known.getProperty(PREFIX + "issuer", "")),
                        Path.of(known.getProperty(PREFIX + "keys", ""))));
    }
}
