package io.careerplan.assessment.catalogue;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.careerplan.events.CatalogueEvent;
import io.careerplan.events.EventSchemas;
import io.careerplan.events.EventType;
import io.careerplan.events.OccupationPublished;
import io.careerplan.events.OccupationRetired;
import io.careerplan.events.OccupationState;
import io.careerplan.events.Topics;
import io.careerplan.kit.event.EventJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.ConfigProvider;

/** What the topic says of the catalogue that all share, from its beginning, each event held against its schema. */
final class HeardCatalogue implements AutoCloseable {

    private final List<CatalogueEvent> events = new CopyOnWriteArrayList<>();
    private final KafkaConsumer<String, byte[]> consumer =
            new KafkaConsumer<>(settings(), new StringDeserializer(), new ByteArrayDeserializer());

    HeardCatalogue() {
        consumer.subscribe(List.of(Topics.CATALOGUE));
    }

    /** The events of one kind, once there are so many and nothing more comes. */
    <E extends CatalogueEvent> List<E> of(Class<E> kind, int count) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> isQuiet() && kinds(kind).size() >= count);
        return kinds(kind);
    }

    /** What one occupation was told to be taken out as, once it was. */
    OccupationState retired(String code) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> isQuiet() && retiredStates(code).findAny().isPresent());
        return retiredStates(code).toList().getLast();
    }

    private Stream<OccupationState> retiredStates(String code) {
        return kinds(OccupationRetired.class).stream()
                .map(OccupationRetired::occupation)
                .filter(each -> each.code().equals(code));
    }

    /** The version of the latest publication of one occupation, once there are so many publications. */
    long publishedVersion(String code, int count) {
        return of(OccupationPublished.class, count).stream()
                .map(OccupationPublished::occupation)
                .filter(each -> each.code().equals(code))
                .toList()
                .getLast()
                .version();
    }

    /** The latest event of each that is known by now. */
    <E extends CatalogueEvent> Collection<E> latest(Class<E> kind, int count) {
        return of(kind, count).stream()
                .collect(Collectors.toMap(CatalogueEvent::key, event -> event, (one, later) -> later))
                .values();
    }

    private <E extends CatalogueEvent> List<E> kinds(Class<E> kind) {
        return events.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** Hears all there is, without a pause for as long as more comes. */
    private boolean isQuiet() {
        int heard = poll();
        while (heard > 0) {
            heard = poll();
        }
        return true;
    }

    private int poll() {
        var records = consumer.poll(Duration.ofMillis(500));
        records.forEach(message -> {
            if (message.key().startsWith(SharedTenant.NAME + "/")) {
                events.add(event(message));
            }
        });
        return records.count();
    }

    private static CatalogueEvent event(ConsumerRecord<String, byte[]> message) {
        var name = new String(message.headers().lastHeader("ce_type").value(), StandardCharsets.UTF_8);
        assertEquals(List.of(), EventSchemas.errors(name, message.value()));
        try {
            var event = EventJson.read(
                    message.value(), EventType.named(name).orElseThrow().payload());
            assertEquals(event.key(), message.key());
            return (CatalogueEvent) event;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<String, Object> settings() {
        return Map.of(
                "bootstrap.servers",
                ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class),
                "group.id",
                "test-" + UUID.randomUUID(),
                "auto.offset.reset",
                "earliest");
    }

    @Override
    public void close() {
        consumer.close();
    }
}
