package io.careerplan.kit.tenancy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.careerplan.kit.example.Note;
import io.careerplan.kit.example.Notes;
import io.careerplan.kit.example.Owner;
import io.careerplan.kit.id.Ids;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The holes that are known in a tenant column alone, each tried against a row of another tenant. */
@QuarkusTest
class TenantWallTest {

    private static final String OURS = "wall-ours";
    private static final String OTHERS = "wall-others";

    @Inject
    TenantScope scope;

    @Inject
    Notes notes;

    @Inject
    Session session;

    @Inject
    SessionFactory sessions;

    private final UUID person = Ids.next();
    private UUID theirs;

    @BeforeEach
    void theOthersHaveANote() {
        theirs = scope.call(OTHERS, () -> notes.store(person, "theirs")).id();
    }

    @Test
    void aReadByIdDoesNotSeeIt() {
        assertTrue(scope.call(OURS, () -> notes.find(theirs)).isEmpty());
        assertEquals("theirs", theirText());
    }

    @Test
    void nativeSqlDoesNotSeeIt() {
        assertEquals(0L, ours(this::countedByNativeSql));
    }

    @Test
    void nativeSqlDoesNotChangeIt() {
        int changed = ours(() -> session.createNativeMutationQuery("update note set text = 'ours' where id = :id")
                .setParameter("id", theirs)
                .executeUpdate());
        int removed = ours(() -> session.createNativeMutationQuery("delete from note where id = :id")
                .setParameter("id", theirs)
                .executeUpdate());
        assertEquals(0, changed + removed);
        assertEquals("theirs", theirText());
    }

    @Test
    void nativeSqlCannotPlantARowWithThem() {
        var failure = assertThrows(
                RuntimeException.class,
                () -> ours(() -> session.createNativeMutationQuery(
                                "insert into note (tenant, id, version, person_id, text) values (:tenant, :id, 0, :id, 'x')")
                        .setParameter("tenant", OTHERS)
                        .setParameter("id", Ids.next())
                        .executeUpdate()));
        assertTrue(failure.getMessage().contains("row-level security"), failure.getMessage());
    }

    @Test
    void mergingADetachedCopyWithItsIdEndsLikeWithAnyUnknownId() {
        assertEquals(outcomeOfMerging(Ids.next()), outcomeOfMerging(theirs));
        assertEquals("theirs", theirText());
    }

    @Test
    void aStatelessSessionNeitherReadsNorChangesIt() {
        assertThrows(
                RuntimeException.class,
                () -> ours(() -> {
                    try (StatelessSession stateless = sessions.openStatelessSession()) {
                        stateless.update(Note.detached(theirs, person, "ours"));
                        return null;
                    }
                }));
        assertEquals("theirs", theirText());
    }

    @Test
    void bulkHqlDoesNotTouchIt() {
        int changed = ours(() -> session.createMutationQuery("update Note set text = 'ours' where personId = :person")
                .setParameter("person", person)
                .executeUpdate());
        int removed = ours(() -> session.createMutationQuery("delete from Note where personId = :person")
                .setParameter("person", person)
                .executeUpdate());
        assertEquals(0, changed + removed);
        assertEquals("theirs", theirText());
    }

    @Test
    void withoutATenantNothingIsSeenChangedOrWritten() {
        assertEquals(0L, QuarkusTransaction.requiringNew().call(this::countedByNativeSql));
        assertEquals(List.of(), notes.texts());
        assertEquals(0, QuarkusTransaction.requiringNew().call(() -> session.createNativeMutationQuery(
                        "update note set text = 'nobody'")
                .executeUpdate()));
        assertThrows(RuntimeException.class, () -> QuarkusTransaction.requiringNew()
                .run(() -> session.persist(Note.of(person, "nobody's"))));
        assertEquals("theirs", theirText());
    }

    @Test
    void outsideATransactionThereIsNoSession() {
        assertThrows(RuntimeException.class, () -> scope.call(OTHERS, () -> session.find(Note.class, theirs)));
    }

    /** The mutant of this class: with the wall down, the same statement on the same row sees it. */
    @Test
    void itIsTheWallThatHidesIt() throws SQLException {
        try (Connection owner = Owner.connect()) {
            owner.setAutoCommit(false);
            assertEquals(0, countedByOwner(owner), "the wall stands before the owner too");
            owner.createStatement().execute("alter table note disable row level security");
            assertEquals(1, countedByOwner(owner));
            owner.rollback();
        }
    }

    private Long countedByNativeSql() {
        return session.createNativeQuery("select count(*) from note where id = :id", Long.class)
                .setParameter("id", theirs)
                .getSingleResult();
    }

    private int countedByOwner(Connection owner) throws SQLException {
        try (var statement = owner.prepareStatement("select count(*) from note where id = ?")) {
            statement.setObject(1, theirs);
            var row = statement.executeQuery();
            row.next();
            return row.getInt(1);
        }
    }

    private String outcomeOfMerging(UUID id) {
        try {
            return ours(() -> session.merge(Note.detached(id, person, "ours"))).text();
        } catch (RuntimeException failure) {
            return failure.getClass().getName();
        }
    }

    private String theirText() {
        return scope.call(OTHERS, () -> notes.find(theirs)).orElseThrow().text();
    }

    private <T> T ours(Supplier<T> work) {
        return scope.call(OURS, () -> QuarkusTransaction.requiringNew().call(work::get));
    }
}
