package io.careerplan.systemtests.stream;

import io.careerplan.systemtests.bench.Bench;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Tells the broker events, and things that are none, in the order given. */
public final class Announcer implements AutoCloseable {

    private final KafkaProducer<String, byte[]> producer;

    private Announcer(KafkaProducer<String, byte[]> producer) {
        this.producer = producer;
    }

    /** An announcer to a bench's broker. What is larger than the broker takes goes through, if it can be compressed to less. */
    public static Announcer to(Bench bench) {
        Map<String, Object> config = Map.of(
                "bootstrap.servers",
                bench.at().kafka(),
                "acks",
                "all",
                "compression.type",
                "gzip",
                "max.request.size",
                4 << 20);
        return new Announcer(new KafkaProducer<>(config, new StringSerializer(), new ByteArraySerializer()));
    }

    /** Tells events, and returns when the broker has them all. */
    public void tell(List<ToldEvent> events) {
        send(events.stream().map(ToldEvent::toRecord).toList());
    }

    /** Tells anything, and gives where each record came to lie. */
    public List<RecordMetadata> send(List<ProducerRecord<String, byte[]>> records) {
        List<Future<RecordMetadata>> sent = records.stream().map(producer::send).toList();
        return sent.stream().map(Announcer::acknowledged).toList();
    }

    private static RecordMetadata acknowledged(Future<RecordMetadata> sent) {
        try {
            return sent.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while telling events", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("The broker did not take an event", e);
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
