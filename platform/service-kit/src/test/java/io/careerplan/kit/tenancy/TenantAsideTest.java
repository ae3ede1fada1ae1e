package io.careerplan.kit.tenancy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.careerplan.kit.access.Actor;
import io.careerplan.kit.audit.Audit;
import io.careerplan.kit.example.Notes;
import io.careerplan.kit.id.Ids;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/** What one transaction says to two tenants. */
@QuarkusTest
class TenantAsideTest {

    private final String own = "aside-" + Ids.next();
    private final String other = "other-" + Ids.next();
    private final UUID thing = Ids.next();

    @Inject
    TenantScope scope;

    @Inject
    TenantAside aside;

    @Inject
    CurrentTenant current;

    @Inject
    Audit audit;

    @Inject
    Notes notes;

    @Inject
    Session session;

    @Test
    void eachTenantHasItsOwnPartOfTheSameTransaction() {
        inTransaction(() -> {
            notes.store(Ids.next(), "of the transaction's own tenant");
            leaveEntry();
            assertEquals(own, current.require());
            notes.store(Ids.next(), "after it");
        });

        assertEquals(List.of("thing-made"), actions(other));
        assertEquals(List.of("note-written", "note-written"), actions(own));
    }

    @Test
    void neitherIsThereWhenTheTransactionFailsAfterwards() {
        assertThrows(
                IllegalStateException.class,
                () -> inTransaction(() -> {
                    notes.store(Ids.next(), "x");
                    leaveEntry();
                    throw new IllegalStateException("before the commit");
                }));

        assertEquals(List.of(), actions(other));
        assertEquals(List.of(), actions(own));
    }

    @Test
    void aFailureLeadsBackToTheTenantOfTheTransaction() {
        var seen = new ArrayList<String>();
        assertThrows(
                IllegalStateException.class,
                () -> inTransaction(() -> {
                    try {
                        aside.call(other, () -> {
                            seen.addAll(List.of(current.require(), wall()));
                            throw new IllegalStateException("in between");
                        });
                    } finally {
                        seen.addAll(List.of(current.require(), wall()));
                    }
                }));

        assertEquals(List.of(other, other, own, own), seen);
    }

    /** The session is about the transaction's own tenant, whose rows the database does not take meanwhile. */
    @Test
    void whatHibernateWouldWriteMeanwhileIsRefused() {
        var refused = assertThrows(
                RuntimeException.class,
                () -> inTransaction(() -> aside.call(other, () -> {
                    audit.record("thing-made", "thing", thing, null, null, null);
                    session.flush();
                    return thing;
                })));

        assertTrue(causes(refused).contains("row-level security"), causes(refused));
        assertEquals(List.of(), actions(other));
        assertEquals(List.of(), actions(own));
    }

    @Test
    void outsideOfATransactionThereIsNothingToBePartOf() {
        assertThrows(RuntimeException.class, () -> scope.run(own, this::leaveEntry));
        assertEquals(List.of(), actions(other));
    }

    private void leaveEntry() {
        aside.call(other, () -> {
            audit.recordAside(new Actor("sub-ada", null), "thing-made", "thing", thing, "state");
            return thing;
        });
    }

    /** Whose rows the database shows. */
    private String wall() {
        return session.createNativeQuery("select current_setting('app.tenant')", String.class)
                .getSingleResult();
    }

    private static String causes(Throwable failure) {
        return failure + (failure.getCause() == null ? "" : " " + causes(failure.getCause()));
    }

    private void inTransaction(Runnable work) {
        scope.run(own, () -> QuarkusTransaction.requiringNew().run(work));
    }

    private List<String> actions(String tenant) {
        return scope.call(tenant, () -> QuarkusTransaction.requiringNew()
                .call(() -> session.createNativeQuery("select action from audit_entry order by id", String.class)
                        .getResultList()));
    }
}
