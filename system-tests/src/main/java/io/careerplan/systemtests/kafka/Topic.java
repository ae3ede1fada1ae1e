package io.careerplan.systemtests.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * A topic of the running platform.
 *
 * @param bootstrap the broker's address
 * @param name the topic
 */
public record Topic(String bootstrap, String name) {

    private static final Duration POLL = Duration.ofMillis(200);

    /** All records of one key that the topic holds now, in order. */
    public List<ConsumerRecord<String, byte[]>> of(String key) {
        var records = all();
        records.removeIf(each -> !key.equals(each.key()));
        return records;
    }

    /** All records that the topic holds now, those of one key in order. */
    public List<ConsumerRecord<String, byte[]>> all() {
        try (var consumer = consumer()) {
            var partitions = consumer.partitionsFor(name).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var records = new ArrayList<ConsumerRecord<String, byte[]>>();
            while (behind(consumer, partitions)) {
                consumer.poll(POLL).forEach(records::add);
            }
            return records;
        }
    }

    /** Says an event again as a new one: same key and content, an id of its own, a version that no copy has seen. */
    public void sayAnew(ConsumerRecord<String, byte[]> said, long version) {
        var headers = new RecordHeaders(said.headers().toArray());
        replace(headers, "ce_id", UUID.randomUUID().toString());
        replace(headers, "ce_aggregateversion", Long.toString(version));
        send(new ProducerRecord<>(name, null, said.key(), said.value(), headers));
    }

    /** Says something that is no event under a known type, as a broken producer does. */
    public void sayNonsense(String key) {
        var broken = new ProducerRecord<>(name, key, "{".getBytes(UTF_8));
        broken.headers().add("ce_type", "io.careerplan.assessment.person.changed.v1".getBytes(UTF_8));
        send(broken);
    }

    /** Says records one after another, whatever they are, and waits until the broker has taken all. */
    public void say(List<ProducerRecord<String, byte[]>> records) {
        try (var producer = new KafkaProducer<>(config(), new StringSerializer(), new ByteArraySerializer())) {
            for (var taken : records.stream().map(producer::send).toList()) {
                taken.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while sending to " + name, e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("The broker did not take a record for " + name, e);
        }
    }

    private void send(ProducerRecord<String, byte[]> event) {
        say(List.of(event));
    }

    private KafkaConsumer<String, byte[]> consumer() {
        return new KafkaConsumer<>(config(), new StringDeserializer(), new ByteArrayDeserializer());
    }

    private Map<String, Object> config() {
        return Map.of("bootstrap.servers", bootstrap);
    }

    private static boolean behind(KafkaConsumer<String, byte[]> consumer, List<TopicPartition> partitions) {
        return consumer.endOffsets(partitions).entrySet().stream()
                .anyMatch(end -> consumer.position(end.getKey()) < end.getValue());
    }

    /** Gives a header another value, whatever it had. */
    public static void replace(Headers headers, String name, String value) {
        headers.remove(name).add(name, value.getBytes(UTF_8));
    }
}
