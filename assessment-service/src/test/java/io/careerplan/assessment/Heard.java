package io.careerplan.assessment;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.careerplan.events.AssessmentEvent;
import io.careerplan.events.Envelope;
import io.careerplan.events.EventSchemas;
import io.careerplan.events.EventType;
import io.careerplan.events.Topics;
import io.careerplan.kit.event.EventJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.ConfigProvider;

/** An event of assessment as it came over Kafka. Each one that is heard has been held against its schema. */
public record Heard(String key, Envelope envelope, AssessmentEvent event) {

    private static final List<Heard> ALL = new CopyOnWriteArrayList<>();
    private static final List<String> WRONG = new CopyOnWriteArrayList<>();

    static {
        Thread.ofVirtual().start(Heard::listen);
    }

    /** Everything said under a key, in order, once there is so much of it. */
    public static List<Heard> of(Object key, int count) {
        return await().atMost(Duration.ofSeconds(20)).until(() -> soFar(key), heard -> heard.size() >= count);
    }

    /** The events of one kind under a key, once there are so many. */
    public static <E extends AssessmentEvent> List<E> of(Object key, Class<E> kind, int count) {
        return await().atMost(Duration.ofSeconds(20)).until(() -> kinds(key, kind), heard -> heard.size() >= count);
    }

    /** Everything said under a key up to now. */
    public static List<Heard> soFar(Object key) {
        assertEquals(List.of(), WRONG);
        return ALL.stream().filter(heard -> heard.key.equals(key.toString())).toList();
    }

    private static <E extends AssessmentEvent> List<E> kinds(Object key, Class<E> kind) {
        return soFar(key).stream()
                .map(Heard::event)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    private static void listen() {
        try (var consumer = new KafkaConsumer<>(settings(), new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.subscribe(List.of(Topics.ASSESSMENT));
            while (!Thread.currentThread().isInterrupted()) {
                consumer.poll(Duration.ofMillis(100)).forEach(message -> ALL.add(heard(message)));
            }
        } catch (RuntimeException broken) {
            WRONG.add(broken.toString());
        }
    }

    private static Map<String, Object> settings() {
        return Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class),
                ConsumerConfig.GROUP_ID_CONFIG,
                "test-" + UUID.randomUUID(),
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "earliest");
    }

    private static Heard heard(ConsumerRecord<String, byte[]> message) {
        var headers = new HashMap<String, String>();
        message.headers()
                .forEach(header -> headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8)));
        var envelope = Envelope.fromHeaders(headers);
        WRONG.addAll(EventSchemas.errors(envelope.type(), message.value()));
        var type = EventType.named(envelope.type()).orElseThrow();
        try {
            var event = (AssessmentEvent) EventJson.read(message.value(), type.payload());
            return new Heard(message.key(), envelope, event);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
