package io.careerplan.tracking.deadline;

import static io.careerplan.tracking.plan.PlanFixture.milestone;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.careerplan.events.MilestoneMissed;
import io.careerplan.events.PlanArchived;
import io.careerplan.events.PlanRevised;
import io.careerplan.events.PlanStatus;
import io.careerplan.tracking.plan.PlanFixture;
import io.careerplan.tracking.stage.Clocks;
import io.careerplan.tracking.stage.Facts;
import io.careerplan.tracking.stage.Owner;
import io.careerplan.tracking.stage.Person;
import io.careerplan.tracking.stage.Told;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DueCheckTest {

    private static final String TENANT = "deadlines";

    @Inject
    DueCheck check;

    @BeforeEach
    void setClock() {
        Clocks.moveTo(Clocks.START);
    }

    @Test
    void aDatePassesWithTheDayWhereThePersonLives() {
        Person person = Person.employee(TENANT, "Europe/Berlin").withPlan();
        runAt("2026-11-20T22:59:50Z");
        assertEquals("UPCOMING", state(person, "m1"));
        runAt("2026-11-20T23:00:00Z");
        assertEquals("MISSED", state(person, "m1"));
        MilestoneMissed told = Told.await(person, MilestoneMissed.class, 1).getFirst();
        assertEquals(LocalDate.of(2026, 11, 20), told.due());
        assertEquals("m1", told.milestoneId());
    }

    @Test
    void peopleInOtherZonesHaveOtherMidnights() {
        Person east = Person.employee(TENANT, "Pacific/Kiritimati").withPlan();
        Person west = Person.employee(TENANT, "Pacific/Pago_Pago").withPlan();
        runAt("2026-11-20T10:00:00Z");
        assertEquals("MISSED", state(east, "m1"));
        assertEquals("UPCOMING", state(west, "m1"));
        runAt("2026-11-21T10:59:50Z");
        assertEquals("UPCOMING", state(west, "m1"));
        runAt("2026-11-21T11:00:00Z");
        assertEquals("MISSED", state(west, "m1"));
    }

    @Test
    void whoMovesToAnotherZoneHasItsDeadlines() {
        Person person = Person.employee(TENANT, "Pacific/Kiritimati").withPlan();
        person.told(Facts.changed(person.id(), person.subject(), "Pacific/Pago_Pago", 1));
        runAt("2026-11-21T10:59:50Z");
        assertEquals("UPCOMING", state(person, "m1"));
        runAt("2026-11-21T11:00:00Z");
        assertEquals("MISSED", state(person, "m1"));
    }

    @Test
    void severalRunsAtOnceAndLaterTellItOnce() throws Exception {
        List<Person> people = Stream.generate(() -> Person.employee(TENANT).withPlan())
                .limit(6)
                .toList();
        Person elsewhere = Person.employee("deadlines-elsewhere").withPlan();
        Clocks.moveTo("2026-11-21T09:00:00Z");
        runAtOnce(4);
        forgetClaims();
        runAtOnce(2);
        for (Person person : people) {
            Told.await(person, MilestoneMissed.class, 1);
            assertEquals(1, misses(person));
        }
        Told.await(elsewhere, MilestoneMissed.class, 1);
    }

    @Test
    void afterDowntimeEverythingThatPassedMeanwhileIsTold() {
        Person person = Person.employee(TENANT).withPlan();
        runAt("2027-02-15T09:00:00Z");
        assertEquals(
                List.of("m1", "m2"),
                Told.await(person, MilestoneMissed.class, 2).stream()
                        .map(MilestoneMissed::milestoneId)
                        .toList());
    }

    @Test
    void aClaimOfADeadInstanceIsTakenOver() {
        Person person = Person.employee(TENANT).withPlan();
        Owner.change(
                TENANT, "update plan_deadline set claimed_until = '2026-11-21T09:00:30Z' where id = ?", person.plan());
        runAt("2026-11-21T09:00:00Z");
        assertEquals("UPCOMING", state(person, "m1"));
        runAt("2026-11-21T09:00:30Z");
        assertEquals("MISSED", state(person, "m1"));
    }

    @Test
    void aCompletedMilestoneIsNotMissedAndAMissedOneMayBeCompletedLate() {
        Person person = Person.employee(TENANT).withPlan();
        complete(person, "m1").statusCode(200);
        runAt("2027-02-15T09:00:00Z");
        assertEquals("COMPLETED", state(person, "m1"));
        assertEquals("MISSED", state(person, "m2"));
        complete(person, "m2").statusCode(200).body("daysLate", equalTo(15));
        assertEquals("COMPLETED", state(person, "m2"));
        assertEquals(1, Told.await(person, MilestoneMissed.class, 1).size());
    }

    @Test
    void aMilestoneMovedIntoTheFutureIsAheadAgainAndMayBeMissedAgain() {
        Person person = Person.employee(TENANT).withPlan();
        runAt("2026-11-21T09:00:00Z");
        PlanFixture later = person.fixture().revised(List.of(milestone("m1", LocalDate.of(2026, 11, 30))), List.of());
        person.told(new PlanRevised(later.state(), "ill", null));
        assertEquals("UPCOMING", state(person, "m1"));
        runAt("2026-11-30T22:59:50Z");
        assertEquals("UPCOMING", state(person, "m1"));
        runAt("2026-11-30T23:00:00Z");
        assertEquals(
                List.of(LocalDate.of(2026, 11, 20), LocalDate.of(2026, 11, 30)),
                Told.await(person, MilestoneMissed.class, 2).stream()
                        .map(MilestoneMissed::due)
                        .toList());
    }

    @Test
    void onlyActivePlansMissAnything() {
        Person person = Person.employee(TENANT).withPlan();
        PlanFixture archived = person.fixture()
                .revised(person.fixture().milestones(), List.of())
                .status(PlanStatus.ARCHIVED);
        person.told(new PlanArchived(archived.state()));
        runAt("2027-02-15T09:00:00Z");
        person.get(person.planPath("milestones")).body("items.state", contains("UPCOMING", "UPCOMING"));
        assertEquals(0, misses(person));
    }

    private void runAt(String instant) {
        Clocks.moveTo(instant);
        check.tick();
    }

    private void runAtOnce(int instances) throws Exception {
        CyclicBarrier start = new CyclicBarrier(instances);
        try (ExecutorService executor = Executors.newFixedThreadPool(instances)) {
            List<Future<Object>> runs = IntStream.range(0, instances)
                    .mapToObj(run -> executor.submit(() -> {
                        start.await();
                        check.tick();
                        return (Object) run;
                    }))
                    .toList();
            for (Future<Object> run : runs) {
                run.get();
            }
        }
    }

    /** As if every plan were due for a look again. */
    private static void forgetClaims() {
        Owner.change(TENANT, "update plan_deadline set claimed_until = null, next_at = '2026-01-01T00:00:00Z'");
    }

    private static ValidatableResponse complete(Person person, String milestone) {
        return person.post(person.planPath("milestones/" + milestone + "/completion"), Map.of("evidence", List.of()));
    }

    private static String state(Person person, String milestone) {
        return person.get(person.planPath("milestones/" + milestone))
                .statusCode(200)
                .extract()
                .path("state");
    }

    private static int misses(Person person) {
        return Owner.rows(TENANT, "select 1 from milestone_miss where person_id = ?", person.id())
                .size();
    }
}
