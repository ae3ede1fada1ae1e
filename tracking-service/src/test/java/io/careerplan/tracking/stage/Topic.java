package io.careerplan.tracking.stage;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.careerplan.events.Envelope;
import io.careerplan.events.Event;
import io.careerplan.events.EventSchemas;
import io.careerplan.events.EventType;
import io.careerplan.kit.event.EventJson;
import io.careerplan.kit.id.Ids;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;

/** Tells tracking what other services would: real records on the real topics. */
public final class Topic {

    private static final KafkaProducer<String, byte[]> PRODUCER = new KafkaProducer<>(
            Map.of("bootstrap.servers", setting("kafka.bootstrap.servers"), "acks", "all"),
            new StringSerializer(),
            new ByteArraySerializer());

    private Topic() {}

    /** A record of an event, checked against its schema. */
    public static ProducerRecord<String, byte[]> record(String tenant, Event event) {
        EventType type = EventType.of(event);
        byte[] json = EventJson.write(event);
        assertEquals(List.of(), EventSchemas.errors(type.type(), json));
        return record(tenant, type, event.subject(), event.version(), event.key(), json);
    }

    /** A record of data as it is, told at the time that the clock of the service shows. */
    public static ProducerRecord<String, byte[]> record(
            String tenant, EventType type, String subject, long version, String key, byte[] json) {
        Envelope envelope = new Envelope(
                Ids.next(),
                URI.create("/test"),
                type.type(),
                subject,
                Clocks.now(),
                type.dataSchema(),
                tenant,
                version,
                null);
        ProducerRecord<String, byte[]> sent = new ProducerRecord<>(type.topic(), 0, key, json);
        envelope.toHeaders().forEach((name, value) -> sent.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return sent;
    }

    /** Sends a record and returns at once. */
    public static void send(ProducerRecord<String, byte[]> sent) {
        try {
            PRODUCER.send(sent).get(20, SECONDS);
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    /** Sends the events and returns when they have been dealt with, whatever became of them. */
    public static void tell(String tenant, Event... events) {
        List<ProducerRecord<String, byte[]>> records =
                Stream.of(events).map(event -> record(tenant, event)).toList();
        records.forEach(Topic::send);
        records.stream().map(ProducerRecord::topic).distinct().forEach(Topic::awaitEverythingOn);
    }

    /** Returns when all that is on partition 0 of the topic has been dealt with. */
    public static void awaitEverythingOn(String topic) {
        String tenant = "markers";
        ProducerRecord<String, byte[]> marker = record(tenant, Markers.of(topic));
        UUID id =
                UUID.fromString(new String(marker.headers().lastHeader("ce_id").value(), StandardCharsets.UTF_8));
        send(marker);
        await().atMost(60, SECONDS).pollInterval(Duration.ofMillis(20)).until(() -> !Owner.rows(
                        tenant, "select 1 from inbox where event_id = ?", id)
                .isEmpty());
    }

    private static String setting(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }
}
