package io.careerplan.tracking.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.careerplan.kit.tenancy.TenantScope;
import io.careerplan.tracking.stage.Clocks;
import io.careerplan.tracking.stage.Person;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** t1 is done and more is logged on it later; t2 is done, taken up again and done for good. */
@QuarkusTest
class StandingsTest {

    private static final String TENANT = "standings";

    @Inject
    Standings standings;

    @Inject
    Plans plans;

    @Inject
    Session session;

    @Inject
    TenantScope tenants;

    private Person person;

    @BeforeEach
    void work() {
        Clocks.moveTo(Clocks.START);
        person = Person.employee(TENANT).withPlan();
        log("2026-11-10T12:00:00Z", "t1", 30, true);
        log("2026-11-11T12:00:00Z", "t2", 10, true);
        log("2026-11-13T12:00:00Z", "t2", 5, false);
        log("2026-11-18T12:00:00Z", "t1", 15, true);
        log("2026-11-19T23:30:00Z", "t2", 20, true);
    }

    @Test
    void sumsUpWhatWasLoggedAndSinceWhenItIsDone() {
        List<TaskLine> tasks = at("2026-11-21T09:00:00Z").tasks();
        assertEquals(
                List.of("t1 45 DONE 2026-11-10", "t2 35 DONE 2026-11-20"),
                tasks.stream().map(StandingsTest::text).toList());
        assertEquals(
                Optional.of(LocalDate.of(2026, 11, 20)),
                at("2026-11-21T09:00:00Z").lastWork());
    }

    @Test
    void leavesOutWhatWasLoggedAfterwards() {
        assertEquals(
                List.of("t1 30 DONE 2026-11-10", "t2 15 STARTED null"),
                before("2026-11-15T12:00:00Z").tasks().stream()
                        .map(StandingsTest::text)
                        .toList());
        assertEquals(
                List.of("t1 0 PLANNED null", "t2 0 PLANNED null"),
                before("2026-11-10T12:00:00Z").tasks().stream()
                        .map(StandingsTest::text)
                        .toList());
    }

    @Test
    void loadsNoEntry() {
        inTransaction(() -> {
            standings.of(plans.require(person.plan()), Clocks.now());
            assertEquals(0, session.getManagedEntities(TaskLog.class).size());
        });
    }

    private PlanStanding at(String instant) {
        return read(plan -> standings.of(plan, Instant.parse(instant)));
    }

    private PlanStanding before(String instant) {
        return read(plan -> standings.before(plan, Instant.parse(instant)));
    }

    private PlanStanding read(Function<PlanCopy, PlanStanding> reading) {
        return tenants.call(TENANT, () -> QuarkusTransaction.requiringNew()
                .call(() -> reading.apply(plans.require(person.plan()))));
    }

    private void inTransaction(Runnable work) {
        tenants.run(TENANT, () -> QuarkusTransaction.requiringNew().run(work));
    }

    private static String text(TaskLine task) {
        return task.id() + " " + task.loggedMinutes() + " " + task.state() + " " + task.doneOn();
    }

    private void log(String instant, String task, int minutes, boolean done) {
        Clocks.moveTo(instant);
        person.post(person.planPath("tasks/" + task + "/log"), Map.of("minutes", minutes, "done", done))
                .statusCode(201);
    }
}
