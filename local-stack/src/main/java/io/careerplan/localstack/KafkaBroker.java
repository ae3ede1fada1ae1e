package io.careerplan.localstack;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
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
        return start(folder, port, Optional.empty());
    }

    /**
     * Starts it with a second door.
     *
     * @param detour for clients that are to reach it by way of another program
     */
    public static KafkaBroker start(Path folder, int port, Optional<KafkaDetour> detour) {
        KafkaLogging.quieten();
        Properties settings = KafkaSettings.of(folder, port, FreePorts.one());
        detour.ifPresent(door -> door.addTo(settings));
        KafkaFolder.format(Folders.create(folder), settings);
        KafkaRaftServer server = new KafkaRaftServer(KafkaConfig.fromProps(settings), Time.SYSTEM);
        server.startup();
        KafkaBroker broker = new KafkaBroker(server, port);
        KafkaTopics.createMissing(broker.bootstrapServers());
        return broker;
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
