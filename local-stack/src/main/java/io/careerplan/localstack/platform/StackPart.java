package io.careerplan.localstack.platform;

import io.careerplan.localstack.Issuer;
import io.careerplan.localstack.KafkaBroker;
import io.careerplan.localstack.KafkaDetour;
import io.careerplan.localstack.PostgreSql;
import io.careerplan.localstack.PostgresSettings;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A part of the stack as a process of its own. Arguments: the part, the state folder, the port. It ends when told to, or when the
 * process named by the system property {@code careerplan.local.parent-pid} is gone.
 */
final class StackPart {

    private StackPart() {}

    public static void main(String[] arguments) throws Exception {
        Part part = Part.valueOf(arguments[0]);
        Path state = Path.of(arguments[1]);
        ParentWatch.start();
        AutoCloseable running = start(part, state, Integer.parseInt(arguments[2]));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(running)));
        Files.createFile(state.resolve(part.key() + ".ready"));
        Thread.currentThread().join();
    }

    private static AutoCloseable start(Part part, Path state, int port) {
        return switch (part) {
            case POSTGRES ->
                PostgreSql.start(new PostgresSettings(
                        state.resolve("postgres"), state.resolve("postgres-server.log"), port, true));
            case KAFKA -> KafkaBroker.start(state.resolve("kafka"), port, KafkaDetour.ofThisProcess());
            case ISSUER -> Issuer.start(state.resolve("keys"), port);
            case ASSESSMENT, PLANNING, TRACKING -> throw new IllegalArgumentException(part + " is a service");
        };
    }

    private static void close(AutoCloseable running) {
        try {
            running.close();
        } catch (Exception e) {
            System.err.println("Not closed in good order: " + e);
        }
    }
}
