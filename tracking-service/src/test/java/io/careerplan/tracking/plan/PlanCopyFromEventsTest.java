package io.careerplan.tracking.plan;

import static io.careerplan.tracking.plan.PlanFixture.milestone;
import static io.careerplan.tracking.plan.PlanFixture.task;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.careerplan.events.PersonErased;
import io.careerplan.events.PlanActivated;
import io.careerplan.events.PlanRevised;
import io.careerplan.tracking.stage.Clocks;
import io.careerplan.tracking.stage.Facts;
import io.careerplan.tracking.stage.Owner;
import io.careerplan.tracking.stage.Person;
import io.careerplan.tracking.stage.Topic;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PlanCopyFromEventsTest {

    private static final String TENANT = "copies";

    private final Person person = Person.employee(TENANT).withPlan();

    @BeforeEach
    void setClock() {
        Clocks.moveTo(Clocks.START);
    }

    /** m1 moved and renamed, m2 dropped, m3 new; t1 dropped, t2 moved. */
    private PlanFixture revised() {
        return person.fixture()
                .revised(
                        List.of(
                                milestone("m1", LocalDate.of(2026, 12, 18)),
                                milestone("m3", LocalDate.of(2027, 3, 31))),
                        List.of(task("t2", PlanFixture.STARTS.plusWeeks(3), 60)));
    }

    @Test
    void aRevisionReplacesThePlanAndKeepsWhatWasDone() {
        person.post(person.planPath("tasks/t1/log"), Map.of("minutes", 30, "done", true))
                .statusCode(201);
        person.post(person.planPath("milestones/m2/completion"), Map.of("evidence", List.of()))
                .statusCode(200);
        person.told(new PlanRevised(revised().state(), "longer course", null));
        person.get(person.planPath("milestones"))
                .body("items.id", contains("m1", "m2", "m3"))
                .body("items.state", contains("UPCOMING", "REMOVED", "UPCOMING"));
        person.get(person.planPath("tasks"))
                .body("items.id", contains("t1", "t2"))
                .body("items.state", contains("REMOVED", "PLANNED"));
        person.get(person.planPath("progress"))
                .body("revision", equalTo(1))
                .body("planVersion", equalTo(4))
                .body("hours.logged", equalTo(0.5f))
                .body("tasks", equalTo(Map.of("planned", 1, "started", 0, "done", 0, "removed", 1)))
                .body("milestones.REMOVED", equalTo(1));
        person.post(person.planPath("tasks/t1/log"), Map.of("minutes", 30, "done", true))
                .statusCode(409)
                .body("code", equalTo("task-removed"));
        person.post(person.planPath("milestones/m2/completion"), Map.of("evidence", List.of()))
                .statusCode(409)
                .body("code", equalTo("milestone-removed"));
    }

    @Test
    void duplicatesAndOlderVersionsChangeNothing() {
        person.told(new PlanRevised(revised().state(), null, null));
        List<String> before = copy();
        ProducerRecord<String, byte[]> again =
                Topic.record(TENANT, new PlanRevised(revised().state(), null, null));
        Topic.send(again);
        Topic.send(again);
        person.told(new PlanActivated(person.fixture().state()));
        assertEquals(before, copy());
    }

    @Test
    void aRepublicationIntoAnEmptyCopyGivesTheSameRows() {
        person.post(person.planPath("tasks/t1/log"), Map.of("minutes", 30, "done", false))
                .statusCode(201);
        person.post(person.planPath("milestones/m2/completion"), Map.of("evidence", List.of("photo")))
                .statusCode(200);
        person.told(new PlanRevised(revised().state(), null, null));
        person.post(person.planPath("tasks/t2/log"), Map.of("minutes", 45, "done", true))
                .statusCode(201);
        List<String> before = copy();
        List<String> calendar = rows("plan_calendar", "id");
        assertEquals(1, calendar.size());
        assertEquals(1, Owner.change(TENANT, "delete from plan_copy where id = ?", person.plan()));
        assertEquals(List.of(), copy());
        person.told(new PlanRevised(revised().state(), null, null));
        assertEquals(before, copy());
        assertEquals(calendar, rows("plan_calendar", "id"));
    }

    @Test
    void aPlanThatComesBeforeItsPersonIsThereWhenThePersonIs() {
        Person early = Person.stranger(TENANT).withPlan();
        early.get(early.planPath("progress")).statusCode(404);
        assertEquals(List.of(), deadline(early));
        early.told(Facts.registered(early.id(), early.subject(), "Europe/Berlin", 0));
        early.get(early.planPath("progress")).statusCode(200);
        assertEquals(1, deadline(early).size());
    }

    @Test
    void anErasedPersonIsGoneAndWhatComesLaterIsRefused() {
        person.post(person.planPath("tasks/t1/log"), Map.of("minutes", 30, "done", false))
                .statusCode(201);
        person.post(person.planPath("milestones/m2/completion"), Map.of("evidence", List.of("photo")))
                .statusCode(200);
        person.told(new PersonErased(person.id(), 9, Instant.parse("2026-11-10T09:00:00Z")));
        assertEquals(List.of(), held());
        person.told(new PlanRevised(revised().state(), null, null));
        assertEquals(List.of(), held());
        person.get(person.planPath("progress")).statusCode(404);
    }

    private List<String> held() {
        List<String> rows = new ArrayList<>();
        for (String table :
                List.of("plan_copy", "task_log", "milestone_completion", "milestone_miss", "plan_calendar", "review")) {
            rows.addAll(Owner.rows(TENANT, "select id from " + table + " where person_id = ?", person.id()));
        }
        return rows;
    }

    /** Every row of the copy, whole. */
    private List<String> copy() {
        List<String> rows = new ArrayList<>(rows("plan_copy", "id"));
        rows.addAll(rows("milestone", "plan_id"));
        rows.addAll(rows("task", "plan_id"));
        rows.addAll(deadline(person));
        return rows;
    }

    private List<String> rows(String table, String key) {
        return Owner.rows(
                TENANT, "select t::text from " + table + " t where " + key + " = ? order by t::text", person.plan());
    }

    private static List<String> deadline(Person person) {
        return Owner.rows(TENANT, "select id, next_at from plan_deadline where id = ?", person.plan());
    }
}
