package io.careerplan.kit.outbox;

import static java.util.concurrent.CompletableFuture.runAsync;
import static java.util.stream.Collectors.toSet;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.careerplan.events.TaskLogged;
import io.careerplan.events.Topics;
import io.careerplan.kit.consumer.EventShell;
import io.careerplan.kit.consumer.Rows;
import io.careerplan.kit.consumer.SampleConsumer;
import io.careerplan.kit.consumer.Samples;
import io.careerplan.kit.database.DatabaseFailure;
import io.careerplan.kit.database.WorkerDatabase;
import io.careerplan.kit.failpoint.FailPoints;
import io.careerplan.kit.id.Ids;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The relay's promises, with as many relays as wanted on one table. */
@QuarkusTest
class RelayTest {

    private static final long SEED = 20261122;
    private static final int EVENTS = 400;

    @Inject
    Outbox outbox;

    @Inject
    Writing writing;

    @Inject
    WorkerDatabase database;

    @Inject
    EventShell shell;

    @Inject
    SampleConsumer consumer;

    private final String tenant = "relay-" + UUID.randomUUID().toString().substring(0, 8);
    // Threads of our own: the common pool of a small machine would have the relays keep the writers waiting.
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private Producer<String, byte[]> producer;
    private Topic topic;

    @BeforeEach
    void emptyTheOutbox() {
        producer = producer(Topic.bootstrap(), 15);
        drain(relay(new OutboxTable(), producer));
        topic = new Topic(Topics.TRACKING);
    }

    @AfterEach
    void close() {
        topic.close();
        producer.close();
        threads.close();
    }

    @Test
    void keysKeepTheirOrderUnderTwoRelaysAndSlowTransactions() {
        List<UUID> people = Stream.generate(Ids::next).limit(15).toList();
        AtomicBoolean more = new AtomicBoolean(true);
        var relays = List.of(relaying(more), relaying(more));

        writeConcurrently(people);
        more.set(false);
        relays.forEach(CompletableFuture::join);

        var sent = await().atMost(Duration.ofSeconds(30)).until(this::ours, all -> ids(all).size() == EVENTS);
        for (UUID person : people) {
            assertEquals(committed("id", person), ids(of(person, sent)), "order of " + person);
        }
        assertEquals(0, unsent());
    }

    @Test
    void aTransactionThatCommitsLateIsNotSkipped() {
        HighestIdRelay mutant = new HighestIdRelay(database);
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch mayCommit = new CountDownLatch(1);
        TaskLogged late = Samples.logged(Ids.next());
        TaskLogged early = Samples.logged(Writing.apartFrom(late.personId()));
        var slow = runAsync(() -> writing.append(tenant, late, written, mayCommit), threads);
        Writing.await(written);
        writing.append(tenant, early);

        relay(new OutboxTable(), producer).pass();
        int seenByMutant = mutant.pass().size();
        mayCommit.countDown();
        slow.join();
        relay(new OutboxTable(), producer).pass();
        seenByMutant += mutant.pass().size();

        var sent = await().until(this::ours, all -> all.size() == 2);
        assertEquals(keys(early, late), sent.stream().map(ConsumerRecord::key).collect(toSet()));
        assertEquals(1, seenByMutant, "a relay that remembers the highest number loses the late one");
    }

    @Test
    void withinAKeyTheLaterTransactionWaitsForTheEarlier() {
        UUID person = Ids.next();
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch mayCommit = new CountDownLatch(1);
        TaskLogged first = Samples.logged(person);
        TaskLogged second = Samples.logged(person);
        var slow = runAsync(() -> writing.append(tenant, first, written, mayCommit), threads);
        Writing.await(written);
        var fast = runAsync(() -> writing.append(tenant, second), threads);

        await().during(Duration.ofMillis(300)).until(() -> !fast.isDone());
        mayCommit.countDown();
        CompletableFuture.allOf(slow, fast).join();

        assertEquals(List.of(first.subject(), second.subject()), committed("subject", person));
    }

    @Test
    void aRolledBackChangeSaysNothing() {
        TaskLogged kept = Samples.logged(Ids.next());
        assertThrows(
                IllegalStateException.class,
                () -> writing.inTransaction(tenant, () -> {
                    outbox.append(Samples.logged(Ids.next()));
                    throw new IllegalStateException("no");
                }));
        writing.append(tenant, kept);

        drain(relay(new OutboxTable(), producer));

        var sent = await().until(this::ours, all -> !all.isEmpty());
        assertEquals(keys(kept), sent.stream().map(ConsumerRecord::key).collect(toSet()));
    }

    @Test
    void aCrashBetweenAcknowledgementAndMarkSendsTwiceAndAppliesOnce() {
        writing.append(tenant, Samples.logged(Ids.next()));
        OutboxTable dying = new OutboxTable() {
            @Override
            void mark(Connection connection, Collection<UUID> acknowledged) throws SQLException {
                throw new SQLException("killed");
            }
        };

        assertThrows(DatabaseFailure.class, () -> relay(dying, producer).pass());
        assertEquals(1, relay(new OutboxTable(), producer).pass().sent());

        var twice = await().until(this::ours, all -> all.size() == 2);
        assertEquals(1, ids(twice).size());
        twice.forEach(sent -> shell.receive(consumer, sent));
        assertEquals(1, Rows.number(tenant, "select times from effect"));
    }

    @Test
    void whileTheBrokerIsAwayEventsWaitAndThenGo() {
        writing.append(tenant, Samples.logged(Ids.next()));
        try (var toNobody = producer("127.0.0.1:1", 3)) {
            Relay.Pass pass = relay(new OutboxTable(), toNobody).pass();
            assertNotNull(pass.failure());
            assertEquals(0, pass.sent());
        }
        assertEquals(1, unsent());

        assertEquals(1, relay(new OutboxTable(), producer).pass().sent());
        assertEquals(0, unsent());
    }

    @Test
    void anEventCarriesItsEnvelope() {
        TaskLogged event = Samples.logged(Ids.next());
        writing.append(tenant, event);
        relay(new OutboxTable(), producer).pass();

        var sent = await().until(this::ours, all -> all.size() == 1).getFirst();

        assertEquals(event.personId().toString(), sent.key());
        assertEquals("io.careerplan.tracking.task.logged.v1", Topic.header(sent, "ce_type"));
        assertEquals("/tracking", Topic.header(sent, "ce_source"));
        assertEquals(event.subject(), Topic.header(sent, "ce_subject"));
        assertEquals("application/json", Topic.header(sent, "content-type"));
        assertFalse(new String(sent.value(), StandardCharsets.UTF_8).contains("null"));
    }

    private CompletableFuture<Void> relaying(AtomicBoolean more) {
        return runAsync(
                () -> {
                    try (var own = producer(Topic.bootstrap(), 15)) {
                        Relay relay = relay(new OutboxTable(), own);
                        while (more.get()) {
                            relay.pass();
                        }
                        await().until(() -> unsent() == 0 || relay.pass().failure() != null);
                    }
                },
                threads);
    }

    private void writeConcurrently(List<UUID> people) {
        Random random = new Random(SEED);
        try (ExecutorService writers = Executors.newFixedThreadPool(8)) {
            for (int i = 0; i < EVENTS; i++) {
                TaskLogged event = Samples.logged(people.get(random.nextInt(people.size())));
                int pause = random.nextInt(20);
                writers.execute(() -> appendSlowly(event, pause));
            }
        }
    }

    private void appendSlowly(TaskLogged event, int millis) {
        CountDownLatch mayCommit = new CountDownLatch(1);
        CompletableFuture.delayedExecutor(millis, TimeUnit.MILLISECONDS, threads)
                .execute(mayCommit::countDown);
        writing.append(tenant, event, new CountDownLatch(1), mayCommit);
    }

    private static void drain(Relay relay) {
        await().until(() -> relay.pass().equals(Relay.Pass.IDLE));
    }

    private Relay relay(OutboxTable table, Producer<String, byte[]> to) {
        Timer timer = Timer.builder("t").register(new SimpleMeterRegistry());
        return new Relay(database, table, to, RelaySettings.SMALL, timer, FailPoints.none());
    }

    private static Producer<String, byte[]> producer(String bootstrap, int timeoutSeconds) {
        var settings = new RelaySettings(1, 1, Duration.ofSeconds(timeoutSeconds));
        return new RelayProducer(Map.of("bootstrap.servers", bootstrap))
                .create(settings)
                .orElseThrow();
    }

    private List<ConsumerRecord<String, byte[]>> ours() {
        return topic.records().stream()
                .filter(sent -> Topic.header(sent, "ce_tenantid").equals(tenant))
                .toList();
    }

    private static List<ConsumerRecord<String, byte[]>> of(UUID person, List<ConsumerRecord<String, byte[]>> records) {
        return records.stream()
                .filter(sent -> sent.key().equals(person.toString()))
                .toList();
    }

    /** Event ids in the order of their first arrival. */
    private static List<String> ids(List<ConsumerRecord<String, byte[]>> records) {
        return records.stream()
                .map(sent -> Topic.header(sent, "ce_id"))
                .distinct()
                .toList();
    }

    private static Set<String> keys(TaskLogged... events) {
        return Stream.of(events).map(TaskLogged::key).collect(toSet());
    }

    private List<String> committed(String column, UUID person) {
        String inOrder = "select " + column + " from outbox where aggregateid = ? order by seq";
        return Rows.list(tenant, inOrder, row -> row.getString(1), person.toString());
    }

    private long unsent() {
        return Rows.number(tenant, "select count(*) from outbox where published_at is null");
    }
}
