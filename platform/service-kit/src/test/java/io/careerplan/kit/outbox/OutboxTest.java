package io.careerplan.kit.outbox;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.careerplan.events.Event;
import io.careerplan.events.PersonErased;
import io.careerplan.events.PlanRevised;
import io.careerplan.events.SatisfactionMeasured;
import io.careerplan.events.TaskLogged;
import io.careerplan.kit.consumer.Rows;
import io.careerplan.kit.consumer.Samples;
import io.careerplan.kit.database.Retention;
import io.careerplan.kit.erasure.Erasure;
import io.careerplan.kit.example.Note;
import io.careerplan.kit.id.Ids;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/** What an appended event leaves in the database, and for how long. */
@QuarkusTest
class OutboxTest {

    @Inject
    Outbox outbox;

    @Inject
    OutboxPersonalData personalData;

    @Inject
    Writing writing;

    @Inject
    Erasure erasure;

    @Inject
    Retention retention;

    @Inject
    Session session;

    private final String tenant = "outbox-" + UUID.randomUUID().toString().substring(0, 8);
    private final UUID person = Ids.next();

    @Test
    void theColumnsAreThoseOfDebeziumsEventRouter() {
        PlanRevised event = Samples.revised(person, Ids.next(), 3);
        writing.append(tenant, event);

        assertEquals(
                List.of("careerplan.planning.v1|" + person + "|io.careerplan.planning.plan.revised.v1|/planning|"
                        + event.subject() + "|3|schemas/io.careerplan.planning.plan.revised.v1.json"),
                Rows.list(
                        tenant,
                        "select concat_ws('|', aggregatetype, aggregateid, type, source, subject, aggregateversion,"
                                + " dataschema) from outbox where payload is not null and published_at is null",
                        row -> row.getString(1)));
    }

    /**
     * In opposite orders; one after the other, each would soon hold what the other waits for. All of it is taken back, because
     * the relay of other tests would have to send it.
     */
    @Test
    void twoWhoSayMuchAtOnceNeverWaitForEachOtherBoth() {
        var events = IntStream.range(0, 450)
                .mapToObj(i -> Samples.logged(Ids.next()))
                .toList();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int turn = 1; turn <= 5; turn++) {
                var one = CompletableFuture.runAsync(() -> appendAllInVain(events), threads);
                var other = CompletableFuture.runAsync(() -> appendAllInVain(events.reversed()), threads);

                assertDoesNotThrow(() -> CompletableFuture.allOf(one, other).join());
            }
        }
    }

    private void appendAllInVain(List<? extends Event> events) {
        writing.inVain(tenant, () -> outbox.appendAll(events));
    }

    @Test
    void eventsAreMadeAsTheyAreWritten() {
        var keys = Stream.generate(Ids::next).limit(450).toList();
        var written = new ArrayList<Long>();
        writing.inVain(tenant, () -> {
            var events = keys.stream().map(key -> {
                written.add(number());
                return Samples.logged(key);
            });
            outbox.appendAll(keys.stream().map(UUID::toString).toList(), events);
            written.add(number());
        });

        assertEquals(List.of(0L, 200L, 400L, 450L), written.stream().distinct().toList());
    }

    private long number() {
        return session.createNativeQuery("select count(*) from outbox", Long.class)
                .getSingleResult();
    }

    @Test
    void anotherTenantDoesNotSeeIt() {
        writing.append(tenant, Samples.logged(person));

        assertEquals(
                0, Rows.number("elsewhere", "select count(*) from outbox where aggregateid = ?", person.toString()));
    }

    @Test
    void withoutATenantNothingIsSaid() {
        assertThrows(IllegalStateException.class, () -> QuarkusTransaction.requiringNew()
                .run(() -> outbox.append(Samples.logged(person))));
    }

    @Test
    void anEventNoBrokerWouldTakeIsRefusedWithItsChange() {
        var event = Samples.revised(person, Ids.next(), 1);
        var tooLong = new PlanRevised(event.plan(), "x".repeat(1_000_000), null);

        assertThrows(IllegalArgumentException.class, () -> writing.append(tenant, tooLong));
        assertEquals(0, Rows.number(tenant, "select count(*) from outbox"));
    }

    /** Under its own id and with its own time, however often and whenever it is told. */
    @Test
    void aLastingFactToldAgainIsTheSameEventSentOnceMore() {
        var fact = new SatisfactionMeasured(
                person, Ids.next(), "overall-satisfaction", 1, BigDecimal.TEN, null, null, Samples.NOW);

        writing.append(tenant, fact);
        writing.append(tenant, fact);
        assertEquals(List.of(fact.responseId() + " " + Samples.NOW), unsent());

        Rows.update(tenant, "update outbox set published_at = now() where aggregateid = ?", person.toString());
        writing.append(tenant, fact);
        assertEquals(List.of(fact.responseId() + " " + Samples.NOW), unsent());
        assertEquals(1, Rows.number(tenant, "select count(*) from outbox"));
    }

    private List<String> unsent() {
        return Rows.list(
                tenant, "select id || ' ' || time from outbox where published_at is null", row -> row.getString(1));
    }

    @Test
    void appendingWritesTheChangeFirst() {
        writing.inTransaction(tenant, () -> {
            Note note = Note.of(person, "first");
            session.persist(note);
            session.flush();
            note.rewrite("second");
            outbox.append(Samples.logged(person));
            assertEquals(1, note.version());
        });
    }

    @Test
    void erasureLeavesNothingButTheNewsOfIt() {
        TaskLogged ofSomebodyElse = Samples.logged(Ids.next());
        writing.append(tenant, ofSomebodyElse);
        writing.append(tenant, Samples.logged(person));
        Rows.update(tenant, "update outbox set published_at = now() where aggregateid = ?", person.toString());
        writing.append(tenant, Samples.logged(person));

        writing.inTransaction(tenant, () -> {
            outbox.append(new PersonErased(person, 4, Samples.NOW));
            erasure.erase(person, Samples.NOW);
        });

        assertEquals(
                List.of("io.careerplan.assessment.person.erased.v1"),
                Rows.list(
                        tenant,
                        "select type from outbox where aggregateid = ?",
                        row -> row.getString(1),
                        person.toString()));
        assertEquals(1, Rows.number(tenant, "select count(*) from outbox where aggregateid = ?", ofSomebodyElse.key()));
    }

    @Test
    void theExportShowsWhatIsHeld() {
        writing.append(tenant, Samples.logged(person));

        writing.inTransaction(tenant, () -> assertEquals(1, ((Stream<?>) personalData.export(person)).count()));
    }

    @Test
    void publishedRowsGoWhenTheirTimeIsOver() {
        writing.append(tenant, Samples.logged(person));
        writing.append(tenant, Samples.logged(person));
        writing.append(tenant, Samples.logged(person));
        String ids = "(select id from outbox order by seq limit 1 offset ?)";
        Rows.update(tenant, "update outbox set published_at = now() - interval '8 days' where id = " + ids, 0);
        Rows.update(tenant, "update outbox set published_at = now() - interval '6 days' where id = " + ids, 1);

        retention.remove("outbox", "published_at", Duration.ofDays(7));

        assertEquals(2, Rows.number(tenant, "select count(*) from outbox"));
        assertEquals(1, Rows.number(tenant, "select count(*) from outbox where published_at is null"));
    }
}
