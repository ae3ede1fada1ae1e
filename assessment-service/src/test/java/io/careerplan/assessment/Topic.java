package io.careerplan.assessment;

import io.careerplan.events.Envelope;
import io.careerplan.events.Event;
import io.careerplan.events.EventType;
import io.careerplan.kit.event.EventJson;
import io.careerplan.kit.id.Ids;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;

/** Says events on their topics as the other services do. */
public final class Topic {
    private static final KafkaProducer<String, byte[]> PRODUCER = new KafkaProducer<>(
            Map.of(
                    ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                    ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class),
                    ProducerConfig.ACKS_CONFIG,
                    "all"),
            new StringSerializer(),
            new ByteArraySerializer());

    private Topic() {}

    public static Envelope say(String tenant, Event event) {
        var type = EventType.of(event);
        var envelope = new Envelope(
                Ids.next(),
                URI.create("/test"),
                type.type(),
                event.subject(),
                Instant.now(),
                type.dataSchema(),
                tenant,
                event.version(),
                null);
        say(envelope, event);
        return envelope;
    }

    /** Says an event under an envelope that may have been used before. */
    public static void say(Envelope envelope, Event event) {
        var message = new ProducerRecord<>(EventType.of(event).topic(), event.key(), EventJson.write(event));
        envelope.toHeaders()
                .forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        try {
            PRODUCER.send(message).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
