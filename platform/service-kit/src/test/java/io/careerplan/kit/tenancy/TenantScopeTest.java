package io.careerplan.kit.tenancy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.careerplan.kit.example.Note;
import io.careerplan.kit.example.Notes;
import io.careerplan.kit.id.Ids;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TenantScopeTest {

    @Inject
    TenantScope scope;

    @Inject
    CurrentTenant current;

    @Inject
    Notes notes;

    @Test
    void theTenantIsThereInsideAndGoneAfter() {
        assertEquals("scope-a", scope.call("scope-a", () -> current.require()));
        assertTrue(current.id().isEmpty());
    }

    @Test
    void anInnerTenantGivesWayToTheOuterAgainAlsoAfterAFailure() {
        scope.run("scope-a", () -> {
            assertThrows(
                    IllegalStateException.class,
                    () -> scope.run("scope-b", () -> {
                        throw new IllegalStateException(current.require());
                    }));
            assertEquals("scope-a", current.require());
        });
    }

    @Test
    void aRunningTransactionStaysWithItsTenant() {
        UUID person = Ids.next();
        Note[] written = new Note[2];
        scope.run("scope-a", () -> QuarkusTransaction.requiringNew().run(() -> {
            written[0] = notes.store(person, "a");
            scope.run("scope-b", () -> written[1] = notes.store(person, "b"));
            assertTrue(notes.find(written[0].id()).isPresent());
            assertTrue(notes.find(written[1].id()).isEmpty());
        }));
        assertTrue(scope.call("scope-a", () -> notes.find(written[0].id())).isPresent());
        assertTrue(scope.call("scope-b", () -> notes.find(written[1].id())).isPresent());
    }

    @Test
    void whatCannotNameATenantIsRefused() {
        for (String name : new String[] {"", "x", "Acme", "acme corp", "-acme", "a'; drop", "ä".repeat(3)}) {
            assertThrows(IllegalArgumentException.class, () -> scope.run(name, () -> {}), name);
        }
    }
}
