package io.careerplan.kit.outbox;

import io.careerplan.events.Event;
import io.careerplan.kit.consumer.Rows;
import io.careerplan.kit.id.Ids;
import io.careerplan.kit.tenancy.TenantScope;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;

/** Writes events in transactions that tests can hold open. */
@ApplicationScoped
class Writing {

    private static final String LOCK = "select hashtext(?) & 1023";

    private final Outbox outbox;
    private final TenantScope scope;

    Writing(Outbox outbox, TenantScope scope) {
        this.outbox = outbox;
        this.scope = scope;
    }

    void append(String tenant, Event event) {
        append(tenant, event, new CountDownLatch(1), new CountDownLatch(0));
    }

    /** Tells when the row is written, and commits when it may. */
    void append(String tenant, Event event, CountDownLatch written, CountDownLatch mayCommit) {
        inTransaction(tenant, () -> {
            outbox.append(event);
            written.countDown();
            await(mayCommit);
        });
    }

    void inTransaction(String tenant, Runnable work) {
        scope.run(tenant, () -> QuarkusTransaction.requiringNew().run(work));
    }

    /** The same, taken back at its end. */
    void inVain(String tenant, Runnable work) {
        scope.run(tenant, () -> {
            QuarkusTransaction.begin();
            try {
                work.run();
            } finally {
                QuarkusTransaction.rollback();
            }
        });
    }

    /** A person whose key shares no lock with the other's. */
    static UUID apartFrom(UUID other) {
        UUID person = Ids.next();
        return lock(person) == lock(other) ? apartFrom(other) : person;
    }

    private static long lock(UUID person) {
        return Rows.number("any", LOCK, person.toString());
    }

    static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
