package io.careerplan.tracking.progress;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.careerplan.events.GrantVerb;
import io.careerplan.events.MilestoneCompleted;
import io.careerplan.events.PlanCompleted;
import io.careerplan.events.PlanRevised;
import io.careerplan.events.PlanStatus;
import io.careerplan.events.TaskLogged;
import io.careerplan.tracking.plan.PlanFixture;
import io.careerplan.tracking.stage.Clocks;
import io.careerplan.tracking.stage.Facts;
import io.careerplan.tracking.stage.Owner;
import io.careerplan.tracking.stage.Person;
import io.careerplan.tracking.stage.Told;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ExecutionTest {

    private static final Map<String, Object> HALF_AN_HOUR = Map.of("minutes", 30, "done", false);
    private static final Map<String, Object> EVIDENCE = Map.of("evidence", List.of("https://example.org/certificate"));

    private final Person person = Person.employee("execution").withPlan();

    @BeforeEach
    void setClock() {
        Clocks.moveTo(Clocks.START);
    }

    @Test
    void workOnATaskIsAddedUpAndTold() {
        String location = person.post(
                        person.planPath("tasks/t1/log"), Map.of("minutes", 30, "done", false, "note", "chapter 1"))
                .statusCode(201)
                .body("minutes", equalTo(30))
                .body("note", equalTo("chapter 1"))
                .extract()
                .header("Location");
        person.post(person.planPath("tasks/t1/log"), Map.of("minutes", 95, "done", true))
                .statusCode(201);
        person.get(location).statusCode(200).body("note", equalTo("chapter 1"));
        person.get(person.planPath("tasks/t1/log")).body("items.minutes", contains(30, 95));
        person.get(person.planPath("progress"))
                .body("hours.logged", equalTo(2.08f))
                .body("tasks.done", equalTo(1));
        List<TaskLogged> told = Told.await(person, TaskLogged.class, 2);
        assertEquals(List.of(30, 95), told.stream().map(TaskLogged::minutes).toList());
        assertEquals(120, told.getLast().plannedMinutes());
        assertEquals(
                2,
                Owner.rows(
                                "execution",
                                "select 1 from audit_entry where action = 'task-logged' and person_id = ?",
                                person.id())
                        .size());
    }

    @Test
    void aMilestoneIsCompletedOnceWithEvidenceAndTold() {
        revise(practised());
        person.post(person.planPath("milestones/m1/completion"), EVIDENCE)
                .statusCode(200)
                .body("state", equalTo("COMPLETED"))
                .body("daysLate", equalTo(-10))
                .body("evidence", contains("https://example.org/certificate"));
        person.post(person.planPath("milestones/m1/completion"), EVIDENCE)
                .statusCode(409)
                .body("code", equalTo("milestone-already-completed"));
        MilestoneCompleted told =
                Told.await(person, MilestoneCompleted.class, 1).getFirst();
        assertEquals(LocalDate.of(2026, 11, 20), told.due());
        assertEquals(List.of("https://example.org/certificate"), told.evidence());
        assertEquals("Milestone m1", told.title());
        assertEquals(List.of(PlanFixture.SKILL), told.skillIds());
        person.get(person.planPath("progress")).body("nextMilestone.id", equalTo("m2"));
    }

    @Test
    void whatAMilestoneShowsIsKeptAsThePlanWasThen() {
        revise(practised());
        person.post(person.planPath("milestones/m2/completion"), EVIDENCE).statusCode(200);
        person.post(person.planPath("milestones/m1/completion"), EVIDENCE).statusCode(200);
        revise(practised().revised(person.fixture().milestones(), List.of()));
        assertEquals(
                List.of("m1|{2.A.1.c}", "m2|{}"),
                Owner.rows(
                        "execution",
                        "select item_id, skill_ids from milestone_completion where person_id = ? order by item_id",
                        person.id()));
    }

    private PlanFixture practised() {
        return person.fixture().revised(person.fixture().milestones(), List.of(PlanFixture.practice()));
    }

    private void revise(PlanFixture plan) {
        person.told(new PlanRevised(plan.state(), null, null));
    }

    @Test
    void onlyAnActivePlanIsCarriedOut() {
        person.told(new PlanCompleted(person.fixture()
                .status(PlanStatus.COMPLETED)
                .revised(person.fixture().milestones(), person.fixture().tasks())
                .state()));
        person.post(person.planPath("tasks/t1/log"), HALF_AN_HOUR)
                .statusCode(409)
                .body("code", equalTo("plan-not-active"))
                .body("detail", containsString("COMPLETED"));
        person.post(person.planPath("milestones/m1/completion"), EVIDENCE).statusCode(409);
        assertEquals(List.of(), rows("task_log"));
        assertEquals(List.of(), rows("milestone_completion"));
    }

    @Test
    void whatIsNotInThePlanOrNotTheCallersIsNotFound() {
        person.post(person.planPath("tasks/t9/log"), HALF_AN_HOUR).statusCode(404);
        person.post(person.planPath("milestones/m9/completion"), EVIDENCE).statusCode(404);
        Person.employee("execution")
                .post(person.planPath("tasks/t1/log"), HALF_AN_HOUR)
                .statusCode(404);
        Person.employee("elsewhere")
                .post(person.planPath("milestones/m1/completion"), EVIDENCE)
                .statusCode(404);
        assertEquals(List.of(), rows("task_log"));
    }

    @Test
    void aCoachWithTheVerbLogsForThePerson() {
        Person coach = Person.employee("execution").as("employee", "coach");
        person.told(Facts.given(UUID.randomUUID(), person.id(), coach.id(), GrantVerb.READ, GrantVerb.EDIT));
        coach.post(person.planPath("tasks/t1/log"), HALF_AN_HOUR).statusCode(201);
        assertEquals(
                person.id(), Told.await(person, TaskLogged.class, 1).getFirst().personId());
    }

    @Test
    void badInputIsNamedAllAtOnceAndNothingIsWritten() {
        person.undescribed()
                .contentType("application/json")
                .body("{\"minutes\": -1, \"done\": \"maybe\", \"mood\": 3}")
                .post(person.planPath("tasks/t1/log"))
                .then()
                .statusCode(400)
                .body("errors", hasSize(3));
        person.undescribed()
                .contentType("application/json")
                .body("{\"evidence\": [\" \"]}")
                .post(person.planPath("milestones/m1/completion"))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/evidence/0"));
        assertEquals(List.of(), rows("task_log"));
        assertEquals(List.of(), rows("milestone_completion"));
    }

    @Test
    void aRepeatedRequestLogsOnce() {
        String key = UUID.randomUUID().toString();
        String first = log(key).extract().path("id");
        String second = log(key).extract().path("id");
        assertEquals(first, second);
        assertEquals(1, rows("task_log").size());
    }

    private ValidatableResponse log(String key) {
        return person.request()
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(HALF_AN_HOUR)
                .post(person.planPath("tasks/t1/log"))
                .then()
                .statusCode(201);
    }

    private List<String> rows(String table) {
        return Owner.rows("execution", "select id from " + table + " where person_id = ?", person.id());
    }
}
