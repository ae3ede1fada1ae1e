package io.careerplan.kit.tenancy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.careerplan.kit.example.Note;
import io.careerplan.kit.id.Ids;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TenantOwnedTest {

    @Inject
    TenantScope scope;

    @Inject
    Session session;

    @Test
    void theNextVersionIsTheOneThatIsThenStored() {
        Note note = Note.of(Ids.next(), "first");
        assertEquals(0, note.nextVersion());
        inTenant(() -> {
            session.persist(note);
            assertEquals(0, note.nextVersion());
            return note;
        });
        Note read = inTenant(() -> {
            Note stored = session.find(Note.class, note.id());
            assertEquals(0, stored.version());
            stored.rewrite("second");
            assertEquals(1, stored.nextVersion());
            return stored;
        });
        assertEquals(1, read.version());
        assertEquals(1L, inTenant(() -> session.find(Note.class, note.id()).version()));
    }

    private <T> T inTenant(Supplier<T> work) {
        return scope.call("owned", () -> QuarkusTransaction.requiringNew().call(work::get));
    }
}
