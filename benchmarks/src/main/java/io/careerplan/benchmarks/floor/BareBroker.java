package io.careerplan.benchmarks.floor;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.Histogram;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** The way of a record through the broker alone: sent as the relay sends, taken as the consumers take. */
public final class BareBroker {

    private static final String TOPIC = "bench.bare";
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int BYTES = 1_000;

    private final String bootstrap;

    /** The broker at that address. */
    public BareBroker(String bootstrap) {
        this.bootstrap = bootstrap;
    }

    /**
     * Nanoseconds from sending a record to having it, one record after the other.
     *
     * @param warmUp records whose time does not count
     * @param pause between two
     */
    public Histogram latencies(int count, int warmUp, Duration pause) {
        create();
        try (var producer = new KafkaProducer<>(producing(), new StringSerializer(), new ByteArraySerializer());
                var consumer =
                        new KafkaConsumer<>(consuming(), new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.assign(List.of(new TopicPartition(TOPIC, 0)));
            var latencies = new Histogram(PATIENCE.toNanos(), 3);
            for (int number = -warmUp; number < count; number++) {
                long nanos = way(producer, consumer);
                if (number >= 0) {
                    latencies.recordValue(nanos);
                }
                LockSupport.parkNanos(pause.toNanos());
            }
            return latencies;
        }
    }

    private static long way(KafkaProducer<String, byte[]> producer, KafkaConsumer<String, byte[]> consumer) {
        long sent = System.nanoTime();
        var acknowledged = producer.send(new ProducerRecord<>(TOPIC, "key", new byte[BYTES]));
        if (consumer.poll(PATIENCE).isEmpty()) {
            throw new IllegalStateException("A record did not arrive within " + PATIENCE);
        }
        long took = System.nanoTime() - sent;
        requireSent(acknowledged);
        return took;
    }

    private static void requireSent(Future<?> acknowledged) {
        try {
            acknowledged.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("Kafka refused a record", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while measuring", e);
        }
    }

    private void create() {
        try (var admin = Admin.create(Map.of("bootstrap.servers", bootstrap))) {
            admin.createTopics(List.of(new NewTopic(TOPIC, 1, (short) 1))).all().get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("Kafka refused the topic", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while measuring", e);
        }
    }

    private Map<String, Object> producing() {
        return Map.of(
                "bootstrap.servers",
                bootstrap,
                "acks",
                "all",
                "enable.idempotence",
                true,
                "linger.ms",
                0,
                "compression.type",
                "lz4");
    }

    private Map<String, Object> consuming() {
        Map<String, Object> settings = new HashMap<>();
        settings.put("bootstrap.servers", bootstrap);
        settings.put("auto.offset.reset", "earliest");
        settings.put("enable.auto.commit", false);
        settings.put("max.poll.records", 100);
        return settings;
    }
}
