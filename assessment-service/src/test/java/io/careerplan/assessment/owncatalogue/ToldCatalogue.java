package io.careerplan.assessment.owncatalogue;

import io.careerplan.events.CatalogueEvent;
import io.careerplan.events.EventType;
import io.careerplan.events.Topics;
import io.careerplan.kit.event.EventJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.ConfigProvider;

/** What the topic of the catalogue says under one key, from its beginning. */
public final class ToldCatalogue implements AutoCloseable {

    private final String key;
    private final List<CatalogueEvent> events = new ArrayList<>();
    private final KafkaConsumer<String, byte[]> consumer =
            new KafkaConsumer<>(settings(), new StringDeserializer(), new ByteArrayDeserializer());

    public ToldCatalogue(String key) {
        this.key = key;
        consumer.subscribe(List.of(Topics.CATALOGUE));
    }

    /** All that was heard so far, and a little more. */
    public List<CatalogueEvent> all() {
        for (var record : consumer.poll(Duration.ofMillis(500))) {
            if (key.equals(record.key())) {
                events.add(event(record));
            }
        }
        return List.copyOf(events);
    }

    private static CatalogueEvent event(ConsumerRecord<String, byte[]> message) {
        var name = new String(message.headers().lastHeader("ce_type").value(), StandardCharsets.UTF_8);
        try {
            return (CatalogueEvent) EventJson.read(
                    message.value(), EventType.named(name).orElseThrow().payload());
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
