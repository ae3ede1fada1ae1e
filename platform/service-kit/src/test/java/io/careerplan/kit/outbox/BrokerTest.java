package io.careerplan.kit.outbox;

import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

/** What is on its way to the broker at once, and what waits for whom. */
class BrokerTest {

    private final MockProducer<String, byte[]> producer =
            new MockProducer<>(false, null, new StringSerializer(), new ByteArraySerializer());
    private final UnsentRow firstOfA = row("a");
    private final UnsentRow secondOfA = row("a");
    private final UnsentRow firstOfB = row("b");

    @Test
    void aRowWaitsForTheAcknowledgementOfTheOneBefore() {
        var delivery = deliver(firstOfA, secondOfA, firstOfB);

        await().until(() -> producer.history().size() == 2);
        assertEquals(List.of("a", "b"), sentKeys());
        producer.completeNext();
        producer.completeNext();
        await().until(() -> producer.history().size() == 3);
        producer.completeNext();

        assertEquals(
                List.of(firstOfA.id(), firstOfB.id(), secondOfA.id()),
                delivery.join().acknowledged());
        assertNull(delivery.join().failure());
    }

    @Test
    void aKeyThatFailsRestsAndTheOthersGoOn() {
        var delivery = deliver(firstOfA, secondOfA, firstOfB);

        await().until(() -> producer.history().size() == 2);
        producer.errorNext(new RecordTooLargeException());
        producer.completeNext();

        assertEquals(List.of(firstOfB.id()), delivery.join().acknowledged());
        assertInstanceOf(RecordTooLargeException.class, delivery.join().failure());
        assertEquals(List.of("a", "b"), sentKeys());
    }

    @Test
    void whileTheBrokerIsAwayOnlyTheFirstSendWaitsForIt() {
        AtomicInteger sends = new AtomicInteger();
        var away = new MockProducer<String, byte[]>(false, null, new StringSerializer(), new ByteArraySerializer()) {
            @Override
            public synchronized Future<RecordMetadata> send(ProducerRecord<String, byte[]> sent) {
                sends.incrementAndGet();
                return CompletableFuture.failedFuture(new TimeoutException("no metadata"));
            }
        };

        var delivered = Broker.deliver(away, List.of(firstOfA, firstOfB));

        assertEquals(List.of(), delivered.acknowledged());
        assertInstanceOf(TimeoutException.class, delivered.failure());
        assertEquals(1, sends.get());
    }

    private CompletableFuture<Broker.Delivered> deliver(UnsentRow... rows) {
        return supplyAsync(() -> Broker.deliver(producer, List.of(rows)));
    }

    private List<String> sentKeys() {
        return producer.history().stream().map(ProducerRecord::key).toList();
    }

    private static UnsentRow row(String key) {
        return new UnsentRow(UUID.randomUUID(), "topic", key, Map.of("ce_id", "1"), new byte[] {1});
    }
}
