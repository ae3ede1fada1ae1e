package io.careerplan.kit.tenancy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.careerplan.kit.database.Sql;
import io.careerplan.kit.example.Notes;
import io.careerplan.kit.id.Ids;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Wherever in the work it is asked, it is answered for the tenant in hand, and nothing else loses its tenant by it. */
@QuarkusTest
class FirstQuestionTest {

    private static final Optional<Sql> NO_LOCK = Optional.empty();

    private final String ours = "first-ours-" + Ids.next();
    private final String others = "first-others-" + Ids.next();
    private final UUID person = Ids.next();

    @Inject
    TenantScope scope;

    @Inject
    FirstQuestion question;

    @Inject
    TenantWord word;

    @Inject
    Notes notes;

    @Inject
    Session session;

    @BeforeEach
    void bothHaveANote() {
        scope.run(ours, () -> notes.store(person, "ours"));
        scope.run(others, () -> notes.store(person, "theirs"));
    }

    @Test
    void asTheFirstOfATransactionAndLater() {
        scope.run(ours, () -> QuarkusTransaction.requiringNew().run(() -> {
            assertEquals(List.of("ours"), asked());
            assertEquals(List.of("ours"), asked());
            assertEquals("ours", seenOtherwise());
        }));
        scope.run(ours, () -> QuarkusTransaction.requiringNew().run(() -> {
            assertEquals("ours", seenOtherwise());
            assertEquals(List.of("ours"), asked());
        }));
    }

    @Test
    void withALockBeforeIt() {
        var lock = Sql.of("select pg_advisory_xact_lock(?::bigint)", 1);
        scope.run(ours, () -> QuarkusTransaction.requiringNew().run(() -> {
            assertEquals(List.of("ours"), question.ask(Optional.of(lock), texts(), row -> row.getString(1)));
            assertEquals(1, session.createNativeQuery("""
                            select count(*) from pg_locks
                             where locktype = 'advisory' and pid = pg_backend_pid() and classid = 0 and objid = 1""", Long.class).getSingleResult());
        }));
    }

    @Test
    void betweenWorkForAnotherTenant() {
        scope.run(ours, () -> QuarkusTransaction.requiringNew().run(() -> {
            assertEquals(List.of("ours"), asked());
            scope.run(others, () -> QuarkusTransaction.requiringNew()
                    .run(() -> assertEquals(List.of("theirs"), asked())));
            assertEquals("ours", seenOtherwise());
            assertEquals(List.of("ours"), asked());
        }));
    }

    @Test
    void afterOneThatFailed() {
        scope.run(ours, () -> {
            assertThrows(RuntimeException.class, () -> QuarkusTransaction.requiringNew()
                    .run(() -> question.ask(NO_LOCK, Sql.of("select 1 from nowhere"), row -> 1)));
            QuarkusTransaction.requiringNew().run(() -> assertEquals("ours", seenOtherwise()));
            QuarkusTransaction.requiringNew().run(() -> assertEquals(List.of("ours"), asked()));
        });
    }

    /** Whoever comes in between finds the wall closed, not open. */
    @Test
    void aConnectionThatIsStillOwedTheWordShowsNothing() {
        scope.run(ours, () -> QuarkusTransaction.requiringNew().run(() -> {
            word.hold();
            assertEquals(
                    0L,
                    session.createNativeQuery("select count(*) from note", Long.class)
                            .getSingleResult());
            word.holdNoMore();
            assertEquals(List.of("ours"), asked());
        }));
    }

    private List<String> asked() {
        return question.ask(NO_LOCK, texts(), row -> row.getString(1));
    }

    /** The wall alone narrows it: the statement names no tenant. */
    private Sql texts() {
        return Sql.of("select text from note where person_id = ?", person);
    }

    private String seenOtherwise() {
        return session.createNativeQuery("select text from note where person_id = :person", String.class)
                .setParameter("person", person)
                .getSingleResult();
    }
}
