package io.careerplan.tracking.recommendation;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.careerplan.events.GrantVerb;
import io.careerplan.events.PlanActivity;
import io.careerplan.events.PlanRevised;
import io.careerplan.events.PlanState;
import io.careerplan.events.PlanTask;
import io.careerplan.tracking.deadline.Ticks;
import io.careerplan.tracking.plan.PlanFixture;
import io.careerplan.tracking.stage.Clocks;
import io.careerplan.tracking.stage.Facts;
import io.careerplan.tracking.stage.Owner;
import io.careerplan.tracking.stage.Person;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RecommendationTest {

    private static final String TENANT = "recommendations";

    private final Person person = Person.employee(TENANT).withPlan();

    @BeforeEach
    void setClock() {
        Clocks.moveTo(Clocks.START);
    }

    @Test
    void aMissedMilestoneIsRecommendedMoreTimeWithItsFigures() {
        reviewWithM1Missed();
        person.get(person.personPath("recommendations"))
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].kind", equalTo("MORE_TIME"))
                .body("items[0].rule", equalTo("milestone-late"))
                .body("items[0].reference", equalTo("m1"))
                .body("items[0].state", equalTo("OPEN"))
                .body("items[0].reason", containsString("“Milestone m1” was due on 2026-11-20"))
                .body("items[0].reason", containsString("3 days later"))
                .body("items[0].evidence[2].value", equalTo("3"))
                .body("items[0].evidence[2].reference", equalTo("milestones/m1"));
    }

    @Test
    void farMoreEffortThanPlannedIsRecommendedLessScope() {
        person.told(new PlanRevised(
                person.fixture()
                        .revised(person.fixture().milestones(), List.of(week("t1"), week("t2"), week("t3")))
                        .state(),
                null,
                null));
        for (String task : List.of("t1", "t2", "t3")) {
            person.post(person.planPath("tasks/" + task + "/log"), Map.of("minutes", 90, "done", true))
                    .statusCode(201);
        }
        review();
        person.get(person.personPath("recommendations"))
                .body("items.kind", containsInAnyOrder("LESS_SCOPE"))
                .body("items[0].reason", containsString("3 done tasks were planned with 3 hours and took 4.5"));
    }

    /** Both tasks of the fixture build the skill; it is said once, however often it is looked at. */
    @Test
    void aSkillWhoseWorkIsDoneIsRecommendedANewRatingOnce() {
        person.told(new PlanRevised(buildingASkill(), null, null));
        done("t1");
        review();
        person.get(person.personPath("recommendations")).body("items.rule", not(hasItem("skill-practised")));
        done("t2");
        review();
        String id = person.get(person.personPath("recommendations"))
                .body("items[0].kind", equalTo("SKILL_RE_RATING"))
                .body("items[0].reference", equalTo("2.B.1.a"))
                .body("items[0].reason", containsString("with one hour in all"))
                .extract()
                .path("items[0].id");
        reject(id, "I did last week").statusCode(200);
        review();
        person.get(person.personPath("recommendations"))
                .body("items.findAll { it.rule == 'skill-practised' }", hasSize(1));
    }

    private PlanState buildingASkill() {
        PlanState plan = person.fixture()
                .revised(person.fixture().milestones(), person.fixture().tasks())
                .state();
        return new PlanState(
                plan.id(),
                plan.personId(),
                plan.version(),
                plan.revision(),
                plan.status(),
                plan.title(),
                plan.startsOn(),
                plan.endsOn(),
                plan.milestones(),
                List.of(new PlanActivity("a1", "Course", "m1", BigDecimal.TEN, null, null, null, "2.B.1.a")),
                plan.tasks(),
                plan.cadence(),
                null);
    }

    @Test
    void whatIsStillOpenIsNotRecommendedAgainAndIsPartOfTheNextBrief() {
        String first = reviewWithM1Missed();
        review();
        person.get(person.personPath("recommendations")).body("items", hasSize(1));
        person.get(person.personPath("reviews"))
                .body("items[0].brief.openRecommendations.id", containsInAnyOrder(first));
        accept(first, Map.of()).statusCode(200);
        review();
        person.get(person.personPath("recommendations")).body("items", hasSize(2));
    }

    @Test
    void isAcceptedOnce() {
        String id = reviewWithM1Missed();
        accept(id, Map.of("reason", "exam in December"))
                .statusCode(200)
                .body("state", equalTo("ACCEPTED"))
                .body("decidedAt", notNullValue())
                .body("decisionReason", equalTo("exam in December"));
        accept(id, Map.of()).statusCode(409).body("code", equalTo("recommendation-already-decided"));
        reject(id, "no").statusCode(409).body("detail", containsString("ACCEPTED"));
        assertEquals(
                1,
                Owner.rows(
                                TENANT,
                                "select 1 from audit_entry where action = 'recommendation-accepted' and person_id = ?",
                                person.id())
                        .size());
    }

    @Test
    void isRejectedWithAReasonOnly() {
        String id = reviewWithM1Missed();
        person.undescribed()
                .contentType("application/json")
                .body("{}")
                .post("/tracking/v1/recommendations/" + id + "/rejection")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/reason"));
        person.undescribed()
                .contentType("application/json")
                .body(Map.of("reason", "  "))
                .post("/tracking/v1/recommendations/" + id + "/rejection")
                .then()
                .statusCode(400);
        reject(id, "I passed it yesterday").statusCode(200).body("state", equalTo("REJECTED"));
    }

    @Test
    void isDecidedByThePersonOrACoachWithTheVerb() {
        String id = reviewWithM1Missed();
        Person coach = Person.employee(TENANT).as("employee", "coach");
        for (Person other : List.of(coach, Person.employee("elsewhere"))) {
            other.post("/tracking/v1/recommendations/" + id + "/acceptance", Map.of())
                    .statusCode(404);
            other.get(person.personPath("recommendations")).statusCode(404);
        }
        person.told(Facts.given(UUID.randomUUID(), person.id(), coach.id(), GrantVerb.READ, GrantVerb.EDIT));
        coach.get(person.personPath("recommendations")).statusCode(200).body("items", hasSize(1));
        coach.post("/tracking/v1/recommendations/" + id + "/acceptance", Map.of())
                .statusCode(200);
        person.post("/tracking/v1/recommendations/" + UUID.randomUUID() + "/acceptance", Map.of())
                .statusCode(404);
    }

    private static PlanTask week(String id) {
        return PlanFixture.task(id, PlanFixture.STARTS, 60);
    }

    /** Completes a review three days after m1 was due and returns the recommendation. */
    private String reviewWithM1Missed() {
        List.of("t1", "t2").forEach(this::done);
        Clocks.moveTo("2026-11-23T09:00:00Z");
        Ticks.run();
        review();
        return person.get(person.personPath("recommendations")).extract().path("items[0].id");
    }

    private void done(String task) {
        person.post(person.planPath("tasks/" + task + "/log"), Map.of("minutes", 30, "done", true))
                .statusCode(201);
    }

    private void review() {
        String id = person.post(person.personPath("reviews"), Map.of("kind", "MONTHLY_PROGRESS"))
                .statusCode(201)
                .extract()
                .path("id");
        person.post("/tracking/v1/reviews/" + id + "/completion", Map.of("answers", Map.of(), "attainment", Map.of()))
                .statusCode(200);
    }

    private ValidatableResponse accept(String id, Map<String, Object> body) {
        return person.post("/tracking/v1/recommendations/" + id + "/acceptance", body);
    }

    private ValidatableResponse reject(String id, String reason) {
        return person.post("/tracking/v1/recommendations/" + id + "/rejection", Map.of("reason", reason));
    }
}
