package io.careerplan.kit.consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.careerplan.events.PersonErased;
import io.careerplan.events.TaskLogged;
import io.careerplan.kit.id.Ids;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLTransientConnectionException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The shell around a handler: each event once, in order, whatever else goes wrong. */
@QuarkusTest
class EventShellTest {

    private static final long SEED = 20261122;

    @Inject
    EventShell shell;

    @Inject
    SampleConsumer consumer;

    @Inject
    MeterRegistry meters;

    private final String tenant = "shell-" + UUID.randomUUID().toString().substring(0, 8);
    private final UUID person = Ids.next();

    @AfterEach
    void sound() {
        consumer.stumble(SampleConsumer.SOUND);
    }

    @Test
    void anEventTakesEffectInItsTenant() {
        TaskLogged event = Samples.logged(person);

        shell.receive(consumer, Samples.record(tenant, event));

        assertEquals(1, times(event));
        assertEquals(0, Rows.number("elsewhere", "select count(*) from effect where id = ?", event.logId()));
    }

    @Test
    void aSecondDeliveryChangesNothing() {
        var record = Samples.record(tenant, Samples.logged(person));
        double before = counted("duplicate");

        shell.receive(consumer, record);
        shell.receive(consumer, record);

        assertEquals(1, Rows.number(tenant, "select times from effect"));
        assertEquals(before + 1, counted("duplicate"));
    }

    @Test
    void threeShuffledDeliveriesGiveTheStateOfOneRunInOrder() {
        UUID plan = Ids.next();
        List<ConsumerRecord<String, byte[]>> once = LongStream.rangeClosed(0, 20)
                .mapToObj(version -> Samples.record(tenant, Samples.revised(person, plan, version)))
                .toList();
        List<ConsumerRecord<String, byte[]>> deliveries = new ArrayList<>();
        IntStream.range(0, 3).forEach(time -> deliveries.addAll(once));
        Collections.shuffle(deliveries, new Random(SEED));

        deliveries.forEach(record -> shell.receive(consumer, record));

        assertEquals(
                List.of("20 Plan as of 20"),
                Rows.list(
                        tenant,
                        "select version, status from plan_copy",
                        row -> row.getLong(1) + " " + row.getString(2)));
        assertEquals(once.size(), Rows.number(tenant, "select count(*) from inbox"));
    }

    @Test
    void olderStateIsCountedAsStale() {
        UUID plan = Ids.next();
        double before = counted("stale");

        shell.receive(consumer, Samples.record(tenant, Samples.revised(person, plan, 3)));
        shell.receive(consumer, Samples.record(tenant, Samples.revised(person, plan, 3)));

        assertEquals(before + 1, counted("stale"));
    }

    @Test
    void passingFaultsKeepTheOrderAndBuryNothing() {
        Random random = new Random(SEED);
        AtomicInteger faults = new AtomicInteger();
        consumer.stumble(event -> {
            if (random.nextInt(5) == 0) {
                faults.incrementAndGet();
                throw new IllegalStateException(new SQLTransientConnectionException("away"));
            }
        });
        List<TaskLogged> events =
                IntStream.range(0, 100).mapToObj(i -> Samples.logged(person)).toList();

        events.forEach(event -> shell.receive(consumer, Samples.record(tenant, event)));

        List<UUID> inOrderOfEffect =
                Rows.list(tenant, "select id from effect order by seq", row -> row.getObject(1, UUID.class));
        assertEquals(events.stream().map(TaskLogged::logId).toList(), inOrderOfEffect);
        assertEquals(0, dead());
        assertEquals(true, faults.get() > 5, "the test must have met faults");
    }

    @Test
    void aHandlerThatFailsForGoodLeavesNothingButADeadLetter() {
        AtomicInteger tries = new AtomicInteger();
        consumer.stumble(event -> {
            tries.incrementAndGet();
            throw new IllegalArgumentException("plan unknown");
        });
        TaskLogged event = Samples.logged(person);

        shell.receive(consumer, Samples.record(tenant, event));

        assertEquals(4, tries.get(), "one try and three more");
        assertEquals(0, Rows.number(tenant, "select count(*) from effect"));
        assertEquals(0, Rows.number(tenant, "select count(*) from inbox"));
        assertEquals(
                List.of("HANDLER_FAILED IllegalArgumentException: plan unknown"),
                Rows.list(
                        tenant,
                        "select reason, cause from dead_letter",
                        row -> row.getString(1) + " " + row.getString(2)));
    }

    @Test
    void unknownTypesAreCountedAndSkipped() {
        var headers = Samples.headers(tenant, Samples.logged(person));
        headers.put("ce_type", "io.careerplan.tracking.something.v9");
        double before = counted("unknown");

        shell.receive(consumer, Samples.record(person.toString(), headers, new byte[] {1}));

        assertEquals(before + 1, counted("unknown"));
        assertEquals(0, dead());
    }

    @Test
    void whateverComesForAnErasedPersonIsDropped() {
        shell.receive(consumer, Samples.record(tenant, Samples.logged(person)));
        shell.receive(consumer, Samples.record(tenant, new PersonErased(person, 7, Samples.NOW)));
        double before = counted("erased");

        shell.receive(consumer, Samples.record(tenant, Samples.logged(person)));
        shell.receive(
                consumer,
                Samples.record(person.toString(), Samples.headers(tenant, Samples.logged(person)), new byte[0]));

        assertEquals(before + 2, counted("erased"));
        assertEquals(1, Rows.number(tenant, "select count(*) from effect"));
        assertEquals(0, dead());
        assertEquals(1, Rows.number(tenant, "select count(*) from erased_person where person_id = ?", person));
    }

    @Test
    void whatTheGuardRemembersGoesWithThePerson() {
        shell.receive(consumer, Samples.record(tenant, Samples.revised(person, Ids.next(), 3)));
        assertEquals(1, Rows.number(tenant, "select count(*) from copy_version"));

        shell.receive(consumer, Samples.record(tenant, new PersonErased(person, 7, Samples.NOW)));

        assertEquals(0, Rows.number(tenant, "select count(*) from copy_version"));
        assertEquals(0, Rows.number(tenant, "select count(*) from inbox"));
    }

    private long times(TaskLogged event) {
        return Rows.number(tenant, "select times from effect where id = ?", event.logId());
    }

    private long dead() {
        return Rows.number(tenant, "select count(*) from dead_letter");
    }

    private double counted(String outcome) {
        return meters.counter("careerplan.events", "consumer", "kit.sample", "outcome", outcome)
                .count();
    }
}
