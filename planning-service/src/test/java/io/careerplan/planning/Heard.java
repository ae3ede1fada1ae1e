package io.careerplan.planning;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.careerplan.events.DeliverableState;
import io.careerplan.events.Envelope;
import io.careerplan.events.EventSchemas;
import io.careerplan.events.EventType;
import io.careerplan.events.ForecastCompleted;
import io.careerplan.events.ForecastState;
import io.careerplan.events.PlanEvent;
import io.careerplan.events.PlanState;
import io.careerplan.events.PlanningDeliverableChanged;
import io.careerplan.events.PlanningEvent;
import io.careerplan.events.ProposalDecided;
import io.careerplan.events.ProposalPrepared;
import io.careerplan.events.ProposalState;
import io.careerplan.events.Topics;
import io.careerplan.kit.event.EventJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * An event of planning as it came over Kafka. Each one is held against its schema.
 */
public record Heard(String key, Envelope envelope, PlanningEvent event) {

    /** The plan that an event about a plan carries. */
    public PlanState planState() {
        return ((PlanEvent) event).plan();
    }

    private static final List<ConsumerRecord<String, byte[]>> ALL = new CopyOnWriteArrayList<>();
    private static final String BROKER = ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);

    static {
        Thread.ofVirtual().start(Heard::listen);
    }

    /** The types of all events of a plan, in order, once the last of them is of this type. */
    public static List<String> ofPlan(UUID plan, String lastType) {
        return ofPlan(plan, lastType, 1);
    }

    /** The same for a plan of which so many events at least are to be heard. */
    public static List<String> ofPlan(UUID plan, String lastType, int atLeast) {
        return await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> types(plan),
                        types -> types.size() >= atLeast && types.getLast().equals(lastType));
    }

    /** The newest event of a plan. */
    public static Heard last(UUID plan) {
        return of(plan).getLast();
    }

    /** All events of a plan so far. */
    public static List<Heard> of(UUID plan) {
        return ALL.stream()
                .map(Heard::heard)
                .filter(heard -> heard.event instanceof PlanEvent told
                        && told.plan().id().equals(plan))
                .toList();
    }

    /** The forecasts of a plan, in order, once so many at least were told of. */
    public static List<ForecastState> forecasts(UUID plan, int atLeast) {
        return await().atMost(Duration.ofSeconds(20))
                .until(() -> forecasts(plan), forecasts -> forecasts.size() >= atLeast);
    }

    private static List<ForecastState> forecasts(UUID plan) {
        return ALL.stream()
                .map(Heard::heard)
                .filter(heard -> heard.event instanceof ForecastCompleted told
                        && told.forecast().planId().equals(plan))
                .map(heard -> ((ForecastCompleted) heard.event).forecast())
                .toList();
    }

    /** Every state of a person's deliverables so far, in order. */
    public static List<DeliverableState> deliverables(UUID person) {
        return ALL.stream()
                .map(Heard::heard)
                .filter(heard -> heard.key.equals(person.toString()))
                .filter(heard -> heard.event instanceof PlanningDeliverableChanged)
                .map(heard -> ((PlanningDeliverableChanged) heard.event).deliverable())
                .toList();
    }

    /** Every state of the proposals for a plan so far, in order. */
    public static List<ProposalState> proposals(UUID plan) {
        return ALL.stream()
                .map(Heard::heard)
                .flatMap(heard -> heard.proposal().stream())
                .filter(proposal -> proposal.planId().equals(plan))
                .toList();
    }

    private Optional<ProposalState> proposal() {
        return switch (event) {
            case ProposalPrepared prepared -> Optional.of(prepared.proposal());
            case ProposalDecided decided -> Optional.of(decided.proposal());
            default -> Optional.empty();
        };
    }

    private static List<String> types(UUID plan) {
        return of(plan).stream()
                .map(heard -> heard.envelope.type().replaceAll("io.careerplan.planning.plan.|.v1", ""))
                .toList();
    }

    private static void listen() {
        try (var consumer = new KafkaConsumer<>(settings(), new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.subscribe(List.of(Topics.PLANNING));
            while (!Thread.currentThread().isInterrupted()) {
                consumer.poll(Duration.ofMillis(100)).forEach(ALL::add);
            }
        }
    }

    private static Map<String, Object> settings() {
        return Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                BROKER,
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
        assertEquals(List.of(), EventSchemas.errors(envelope.type(), message.value()));
        var type = EventType.named(envelope.type()).orElseThrow();
        try {
            return new Heard(message.key(), envelope, (PlanningEvent) EventJson.read(message.value(), type.payload()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
