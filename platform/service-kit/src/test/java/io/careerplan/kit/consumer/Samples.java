package io.careerplan.kit.consumer;

import io.careerplan.events.Envelope;
import io.careerplan.events.Event;
import io.careerplan.events.EventType;
import io.careerplan.events.PlanRevised;
import io.careerplan.events.PlanState;
import io.careerplan.events.PlanStatus;
import io.careerplan.events.ReviewCadence;
import io.careerplan.events.TaskLogged;
import io.careerplan.kit.event.EventJson;
import io.careerplan.kit.id.Ids;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Made-up events and the records they travel in. */
public final class Samples {

    public static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
    private static final AtomicLong OFFSETS = new AtomicLong(System.nanoTime());

    private Samples() {}

    public static TaskLogged logged(UUID person) {
        return new TaskLogged(person, UUID.randomUUID(), "task", Ids.next(), 30, true, 60, NOW);
    }

    public static PlanRevised revised(UUID person, UUID plan, long version) {
        return new PlanRevised(
                new PlanState(
                        plan,
                        person,
                        version,
                        (int) version,
                        PlanStatus.ACTIVE,
                        "Plan as of " + version,
                        LocalDate.parse("2026-11-23"),
                        LocalDate.parse("2027-05-31"),
                        List.of(),
                        List.of(),
                        List.of(),
                        new ReviewCadence(31, 92),
                        null),
                "because",
                null);
    }

    public static Map<String, String> headers(String tenant, Event event) {
        return new HashMap<>(envelope(tenant, event).toHeaders());
    }

    public static Envelope envelope(String tenant, Event event) {
        EventType type = EventType.of(event);
        return new Envelope(
                Ids.next(),
                URI.create("/sample"),
                type.type(),
                event.subject(),
                NOW,
                type.dataSchema(),
                tenant,
                event.version(),
                null);
    }

    /** The event as a consumer gets it. */
    public static ConsumerRecord<String, byte[]> record(String tenant, Event event) {
        return record(event.key(), headers(tenant, event), EventJson.write(event));
    }

    /** Any record, broken ones included, at an offset of its own. */
    public static ConsumerRecord<String, byte[]> record(String key, Map<String, String> headers, byte[] value) {
        var consumed = new ConsumerRecord<>("careerplan.tracking.v1", 0, OFFSETS.incrementAndGet(), key, value);
        headers.forEach((name, text) -> consumed.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
        return consumed;
    }

    /** The same record as a producer sends it. */
    public static ProducerRecord<String, byte[]> toProduce(ConsumerRecord<String, byte[]> record) {
        return new ProducerRecord<>(record.topic(), null, record.key(), record.value(), record.headers());
    }
}
