package io.careerplan.tracking.deadline;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.careerplan.kit.erasure.Erasure;
import io.careerplan.kit.tenancy.TenantScope;
import io.careerplan.tracking.stage.Clocks;
import io.careerplan.tracking.stage.Owner;
import io.careerplan.tracking.stage.Person;
import io.careerplan.tracking.stage.Waits;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A date of a person passes while the person is erased. */
@QuarkusTest
class DueCheckBesideErasureTest {

    private static final String TENANT = "deadlines-and-erasure";

    @Inject
    PassedDates passed;

    @Inject
    Erasure erasure;

    @Inject
    TenantScope tenants;

    private Person person;

    @BeforeEach
    void letADatePass() {
        Clocks.moveTo(Clocks.START);
        person = Person.employee(TENANT).withPlan();
        Clocks.moveTo("2026-11-21T09:00:00Z");
    }

    @Test
    void anErasureWaitsForTheCheckAndForgetsWhatItWrote() throws Exception {
        beside(() -> passed.handle(person.plan()), () -> erasure.erase(person.id(), Clocks.START));
        assertNothingIsHeld();
    }

    @Test
    void aCheckThatComesSecondFindsNobody() throws Exception {
        beside(() -> erasure.erase(person.id(), Clocks.START), () -> passed.handle(person.plan()));
        assertNothingIsHeld();
    }

    /** Begins the second while the first is done and not committed, and ends both. */
    private void beside(Runnable first, Runnable second) throws Exception {
        try (ExecutorService executor = Executors.newSingleThreadExecutor()) {
            Future<?> waiting =
                    tenants.call(TENANT, () -> QuarkusTransaction.requiringNew().call(() -> {
                        first.run();
                        Future<?> begun = executor.submit(() -> inTransaction(second));
                        Waits.awaitOne(TENANT);
                        return begun;
                    }));
            waiting.get(20, SECONDS);
        }
    }

    private void inTransaction(Runnable work) {
        tenants.run(TENANT, () -> QuarkusTransaction.requiringNew().run(work));
    }

    private void assertNothingIsHeld() {
        assertEquals(0, rows("select 1 from plan_copy where person_id = ?"));
        assertEquals(0, rows("select 1 from milestone_miss where person_id = ?"));
        assertEquals(0, rows("select 1 from audit_entry where person_id = ?"));
    }

    private int rows(String query) {
        return Owner.rows(TENANT, query, person.id()).size();
    }
}
