package io.careerplan.tracking;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.careerplan.events.MilestoneCompleted;
import io.careerplan.events.MilestoneMissed;
import io.careerplan.events.PersonErased;
import io.careerplan.events.ReliableChange;
import io.careerplan.events.ReviewCompleted;
import io.careerplan.events.ReviewOpened;
import io.careerplan.events.SatisfactionMeasured;
import io.careerplan.events.TaskLogged;
import io.careerplan.events.Topics;
import io.careerplan.events.TrackingEvent;
import io.careerplan.localstack.Tokens;
import io.careerplan.tracking.deadline.Ticks;
import io.careerplan.tracking.stage.Clocks;
import io.careerplan.tracking.stage.Owner;
import io.careerplan.tracking.stage.Person;
import io.careerplan.tracking.stage.Told;
import io.careerplan.tracking.stage.Topic;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A person with everything that can be held here: handed out, said again, forgotten. */
@QuarkusTest
class PersonalDataTest {

    private static final String TENANT = "personal";
    private static final List<String> TABLES = List.of(
            "plan_copy",
            "plan_calendar",
            "month_end",
            "proposal_copy",
            "task_log",
            "milestone_completion",
            "milestone_miss",
            "review",
            "recommendation",
            "journey_fact",
            "deliverable",
            "satisfaction_fall",
            "carried_out_plan",
            "member");

    private final Person person = Person.employee(TENANT).withPlan();

    @BeforeEach
    void live() {
        Clocks.moveTo(Clocks.START);
        person.post(person.planPath("tasks/t1/log"), Map.of("minutes", 30, "done", true, "note", "private"))
                .statusCode(201);
        person.post(person.planPath("milestones/m2/completion"), Map.of("evidence", List.of("photo")))
                .statusCode(200);
        Clocks.moveTo("2026-11-23T09:00:00Z");
        Ticks.run();
        Told.await(person, MilestoneMissed.class, 1);
        Told.await(person, ReviewOpened.class, 1);
        String review = person.get(person.personPath("reviews")).extract().path("items[0].id");
        person.post(
                        "/tracking/v1/reviews/" + review + "/completion",
                        Map.of("answers", Map.of(), "attainment", Map.of()))
                .statusCode(200);
    }

    @Test
    void everythingHeldIsHandedOut() {
        person.get(person.personPath("export"))
                .statusCode(200)
                .body("sections.progress.plans", hasSize(1))
                .body("sections.progress.taskLog[0].note", equalTo("private"))
                .body("sections.progress.milestonesCompleted[0].evidence[0]", equalTo("photo"))
                .body("sections.progress.milestonesMissed[0].milestoneId", equalTo("m1"))
                .body("sections.reviews[0].status", equalTo("COMPLETED"))
                .body("sections.recommendations[0].kind", equalTo("MORE_TIME"));
    }

    @Test
    void everythingIsForgotten() {
        person.told(new SatisfactionMeasured(
                person.id(),
                UUID.randomUUID(),
                "overall-satisfaction",
                1,
                BigDecimal.TEN,
                BigDecimal.valueOf(-30),
                ReliableChange.FELL,
                Clocks.now()));
        person.get(person.personPath("export"))
                .body("sections.'satisfaction-falls'.kind", contains("SATISFACTION_FALLEN"));
        person.told(new PersonErased(person.id(), 9, Clocks.START));
        for (String table : TABLES) {
            String key = table.equals("member") ? "id" : "person_id";
            assertEquals(
                    List.of(),
                    Owner.rows(TENANT, "select 1 from " + table + " where " + key + " = ?", person.id()),
                    table);
        }
        assertEquals(List.of(), Owner.rows(TENANT, "select id from plan_deadline where id = ?", person.plan()));
        assertEquals(
                List.of(),
                Owner.rows(
                        TENANT,
                        "select id from outbox where aggregateid = ?",
                        person.id().toString()));
    }

    @Test
    void factsSaidAgainAreTheSameAndOpenNothing() {
        List<String> before = told();
        String job = republish();
        await().atMost(30, SECONDS).until(() -> status(job).equals("SUCCEEDED"));
        await().atMost(30, SECONDS).until(() -> told().size() == 2 * before.size());
        assertEquals(before, told().stream().distinct().toList());
        Topic.awaitEverythingOn(Topics.TRACKING);
        person.get(person.personPath("reviews")).body("items", hasSize(1));
    }

    private static String status(String job) {
        return operator()
                .get("/tracking/v1/jobs/" + job)
                .then()
                .statusCode(200)
                .extract()
                .path("status");
    }

    private String republish() {
        return operator()
                .header("Idempotency-Key", "again-" + person.id())
                .contentType("application/json")
                .body(Map.of("scope", "PERSON", "tenant", TENANT, "personId", person.id()))
                .post("/tracking/v1/republications")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
    }

    /** What was told about the person, kind by kind. */
    private List<String> told() {
        List<String> all = new ArrayList<>();
        for (Class<? extends TrackingEvent> kind : List.of(
                MilestoneCompleted.class,
                MilestoneMissed.class,
                ReviewCompleted.class,
                ReviewOpened.class,
                TaskLogged.class)) {
            all.addAll(Told.now(person, kind).stream().map(Object::toString).toList());
        }
        return all;
    }

    private static RequestSpecification operator() {
        return given().header("Authorization", "Bearer " + Tokens.of("platform").operator("op-1"));
    }
}
