package io.careerplan.localstack;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

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
        Map.of("kafka", kafka, "issuer", issuer, "keys", keys, "postgres", postgresPort)
                .forEach((name, value) -> System.setProperty(PREFIX + name, value.toString()));
    }

    static Optional<StackAddresses> published() {
        return Optional.ofNullable(System.getProperty(PREFIX + "postgres"))
                .map(port -> new StackAddresses(
                        Integer.parseInt(port), known("kafka"), URI.create(known("issuer")), Path.of(known("keys"))));
    }

    private static String known(String name) {
        return System.getProperty(PREFIX + name, "");
    }
}
