package io.careerplan.localstack;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;

/** A Kafka broker that is its own controller, inside this JVM, with the topics of the platform. */
public final class KafkaBroker implements AutoCloseable {

    private final KafkaRaftServer server;
    private final int port;

    private KafkaBroker(KafkaRaftServer server, int port) {
        this.server = server;
        this.port = port;
    }

    /**
     * Starts the broker and creates missing topics.
     *
     * @param folder where it keeps its log; formatted when empty, else kept
     */
    public static KafkaBroker start(Path folder, int port) {
        KafkaLogging.quieten();
        Properties settings = KafkaSettings.of(folder, port, FreePorts.one());
        format(Folders.create(folder), settings);
        KafkaRaftServer server = new KafkaRaftServer(KafkaConfig.fromProps(settings), Time.SYSTEM);
        server.startup();
        KafkaBroker broker = new KafkaBroker(server, port);
        KafkaTopics.createMissing(broker.bootstrapServers());
        return broker;
    }

    private static void format(Path folder, Properties settings) {
        Path file = folder.resolve("server.properties");
        try (Writer writer = Files.newBufferedWriter(file)) {
            settings.store(writer, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (Files.notExists(folder.resolve("log/meta.properties"))) {
            String[] command = {"format", "-t", Uuid.randomUuid().toString(), "-c", file.toString()};
            int code = StorageTool.execute(command, new PrintStream(OutputStream.nullOutputStream()));
            if (code != 0) {
                throw new IllegalStateException("Kafka could not prepare its folder " + folder);
            }
        }
    }

    /** {@code host:port} for clients. */
    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    /** Stops the broker; what was acknowledged is kept in its folder. */
    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }
}
