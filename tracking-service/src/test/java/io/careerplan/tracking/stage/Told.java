package io.careerplan.tracking.stage;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.careerplan.events.Envelope;
import io.careerplan.events.EventSchemas;
import io.careerplan.events.EventType;
import io.careerplan.events.Topics;
import io.careerplan.events.TrackingEvent;
import io.careerplan.kit.event.EventJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.ConfigProvider;

/** What tracking told about a person, read from its topic and held against schemas and envelopes. */
public final class Told {

    private Told() {}

    /** Events of that kind about the person once there are so many of them, in the order in which they were told. */
    public static <E extends TrackingEvent> List<E> await(Person person, Class<E> kind, int count) {
        Awaited<E> awaited = new Awaited<>();
        Awaitility.await().atMost(30, SECONDS).until(() -> {
            awaited.events = now(person, kind);
            return awaited.events.size() >= count;
        });
        assertEquals(count, awaited.events.size(), () -> "told: " + awaited.events);
        return awaited.events;
    }

    private static final class Awaited<E> {
        List<E> events = List.of();
    }

    /** Events of that kind about the person that are on the topic now. */
    public static <E extends TrackingEvent> List<E> now(Person person, Class<E> kind) {
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", setting("kafka.bootstrap.servers")),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            return read(consumer).stream()
                    .filter(one -> person.id().toString().equals(one.key()))
                    .map(Told::event)
                    .filter(kind::isInstance)
                    .map(kind::cast)
                    .toList();
        }
    }

    private static List<ConsumerRecord<String, byte[]>> read(KafkaConsumer<String, byte[]> consumer) {
        List<TopicPartition> partitions = IntStream.range(0, Topics.PARTITIONS)
                .mapToObj(partition -> new TopicPartition(Topics.TRACKING, partition))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            consumer.poll(Duration.ofMillis(100)).forEach(records::add);
        }
        return records;
    }

    private static TrackingEvent event(ConsumerRecord<String, byte[]> found) {
        Map<String, String> headers = new HashMap<>();
        found.headers()
                .forEach(header -> headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8)));
        Envelope envelope = Envelope.fromHeaders(headers);
        assertEquals(List.of(), EventSchemas.errors(envelope.type(), found.value()));
        EventType type = EventType.named(envelope.type()).orElseThrow();
        try {
            return (TrackingEvent) EventJson.read(found.value(), type.payload());
        } catch (IOException malformed) {
            throw new AssertionError(malformed);
        }
    }

    private static String setting(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }
}
