package io.careerplan.kit.consumer;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.careerplan.events.TaskLogged;
import io.careerplan.events.Topics;
import io.careerplan.kit.id.Ids;
import io.careerplan.kit.outbox.Topic;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The whole way from a topic into the database with the kit's channel settings, while the database comes and goes. */
@QuarkusTest
@TestProfile(ChannelTest.Connected.class)
class ChannelTest {

    private static final int EVENTS = 300;

    /** The channel on, two consumers, and a database that can go away. */
    public static class Connected implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "mp.messaging.incoming.sample.enabled", "true",
                    "mp.messaging.incoming.sample.concurrency", "2",
                    "careerplan.outbox.relay.enabled", "true");
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(ShuttableDatabase.class, Map.of("service", "kit")));
        }

        @Override
        public boolean disableGlobalTestResources() {
            return true;
        }
    }

    private final String tenant = "channel-" + UUID.randomUUID().toString().substring(0, 8);
    private final List<UUID> people = Stream.generate(Ids::next).limit(10).toList();

    @AfterEach
    void open() {
        Door.open();
    }

    @Test
    void aDatabaseThatGoesAwayCostsTimeAndNothingElse() {
        List<TaskLogged> good = IntStream.range(0, EVENTS)
                .mapToObj(i -> Samples.logged(people.get(i % people.size())))
                .toList();
        try (Topic deadLetters = new Topic(Topics.deadLetters(Topics.TRACKING))) {
            produce(good);
            await().until(() -> applied() > EVENTS / 10);
            Door.shut();
            long whenShut = applied();
            await().during(Duration.ofSeconds(3)).atMost(Duration.ofSeconds(10)).until(() -> applied() <= whenShut + 2);
            Door.open();

            await().atMost(Duration.ofSeconds(60)).until(() -> applied() == EVENTS);
            await().atMost(Duration.ofSeconds(30)).until(() -> ours(deadLetters).size() == EVENTS / 100);
        }
        assertEquals(EVENTS / 100, Rows.number(tenant, "select count(*) from dead_letter"), "the poison alone");
        assertEquals(EVENTS, Rows.number(tenant, "select count(*) from effect where times = 1"));
        for (UUID person : people) {
            assertEquals(told(good, person), inOrderOfEffect(person), "order of " + person);
        }
    }

    /** With one after each hundredth that is broken in content or headers. */
    private void produce(List<TaskLogged> good) {
        List<ConsumerRecord<String, byte[]>> all = new ArrayList<>();
        for (int i = 0; i < good.size(); i++) {
            all.add(Samples.record(tenant, good.get(i)));
            if (i % 100 == 99) {
                all.add(broken(List.of("content", "ce_time", "ce_source").get(i / 100)));
            }
        }
        try (var producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", Topic.bootstrap()), new StringSerializer(), new ByteArraySerializer())) {
            List<Future<RecordMetadata>> sent = all.stream()
                    .map(record -> producer.send(Samples.toProduce(record)))
                    .toList();
            producer.flush();
            assertEquals(all.size(), sent.stream().filter(Future::isDone).count());
        }
    }

    /** The connector is not to read what it cannot: a bad time once ended the channel before the shell saw the record. */
    private ConsumerRecord<String, byte[]> broken(String part) {
        TaskLogged any = Samples.logged(people.getFirst());
        Map<String, String> headers = Samples.headers(tenant, any);
        headers.replace(part, "::");
        return Samples.record(any.key(), headers, "{".getBytes(StandardCharsets.UTF_8));
    }

    private long applied() {
        return Rows.number(tenant, "select count(*) from effect");
    }

    private List<ConsumerRecord<String, byte[]>> ours(Topic topic) {
        return topic.records().stream()
                .filter(copy -> Topic.header(copy, "ce_tenantid").equals(tenant))
                .toList();
    }

    private static List<UUID> told(List<TaskLogged> events, UUID person) {
        return events.stream()
                .filter(event -> event.personId().equals(person))
                .map(TaskLogged::logId)
                .toList();
    }

    private List<UUID> inOrderOfEffect(UUID person) {
        return Rows.list(
                tenant,
                "select id from effect where person = ? order by seq",
                row -> row.getObject(1, UUID.class),
                person);
    }
}
