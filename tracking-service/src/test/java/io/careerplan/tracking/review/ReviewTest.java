package io.careerplan.tracking.review;

import static io.careerplan.tracking.plan.PlanFixture.milestone;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.careerplan.events.Band;
import io.careerplan.events.MilestoneMissed;
import io.careerplan.events.PlanRevised;
import io.careerplan.events.ReviewCause;
import io.careerplan.events.ReviewCompleted;
import io.careerplan.events.ReviewKind;
import io.careerplan.events.ReviewOpened;
import io.careerplan.tracking.stage.Clocks;
import io.careerplan.tracking.stage.Owner;
import io.careerplan.tracking.stage.Person;
import io.careerplan.tracking.stage.Told;
import io.careerplan.tracking.stage.Topic;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReviewTest {

    private static final String TENANT = "reviews";
    private static final Map<String, Object> MONTHLY = Map.of("kind", "MONTHLY_PROGRESS");
    private static final Map<String, Object> NOTHING_SAID = Map.of("answers", Map.of(), "attainment", Map.of());

    private final Person person = Person.employee(TENANT).withPlan();

    @BeforeEach
    void setClock() {
        Clocks.moveTo("2026-11-21T09:00:00Z");
    }

    @Test
    void aMissedMilestoneOpensAReviewThatComesPrepared() {
        person.post(person.planPath("tasks/t1/log"), Map.of("minutes", 90, "done", true))
                .statusCode(201);
        person.told(missed("m1"));
        person.get(person.personPath("reviews"))
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].kind", equalTo("EVENT"))
                .body("items[0].status", equalTo("OPEN"))
                .body("items[0].causes.kind", contains("MILESTONE_MISSED"))
                .body("items[0].causes.reference", contains("m1"))
                .body("items[0].brief.from", equalTo("2026-11-02"))
                .body("items[0].brief.to", equalTo("2026-11-21"))
                .body("items[0].brief.planned.tasks", equalTo(2))
                .body("items[0].brief.planned.hours", equalTo(3.5f))
                .body("items[0].brief.planned.milestones", equalTo(1))
                .body("items[0].brief.happened.hours", equalTo(1.5f))
                .body("items[0].brief.happened.tasksDone", equalTo(1))
                .body("items[0].brief.milestones.id", contains("m1"))
                .body("items[0].questions", hasSize(3))
                .body("items[0].questions[1].text", containsString("held you back"));
        ReviewOpened told = Told.await(person, ReviewOpened.class, 1).getFirst();
        assertEquals(ReviewKind.EVENT, told.kind());
        assertEquals(List.of(new ReviewCause(ReviewCause.Kind.MILESTONE_MISSED, "m1", "2026-11-20")), told.causes());
    }

    @Test
    void theSameFactDeliveredTwiceOrToldAgainOpensOneReviewWithOneCause() {
        ProducerRecord<String, byte[]> twice = Topic.record(TENANT, missed("m1"));
        Topic.send(twice);
        Topic.send(twice);
        person.told(missed("m1"));
        person.get(person.personPath("reviews")).body("items", hasSize(1)).body("items[0].causes", hasSize(1));
        complete(open(), NOTHING_SAID).statusCode(200);
        person.told(missed("m1"));
        person.get(person.personPath("reviews")).body("items", hasSize(1));
        Told.await(person, ReviewOpened.class, 1);
    }

    @Test
    void furtherCausesAreAddedToTheOpenReview() {
        person.told(missed("m1"));
        person.told(new PlanRevised(
                person.fixture()
                        .revised(List.of(milestone("m2", LocalDate.of(2027, 1, 31))), List.of())
                        .state(),
                "too much",
                null));
        person.get(person.personPath("reviews"))
                .body("items", hasSize(1))
                .body("items[0].version", equalTo(1))
                .body("items[0].causes.kind", contains("MILESTONE_MISSED", "PLAN_REVISED"))
                .body("items[0].causes[1].detail", equalTo("1"));
        Told.await(person, ReviewOpened.class, 1);
    }

    @Test
    void aRevisionAfterTheReviewIsCompletedOpensTheNext() {
        person.told(missed("m1"));
        complete(open(), NOTHING_SAID).statusCode(200);
        person.told(new PlanRevised(
                person.fixture()
                        .revised(person.fixture().milestones(), List.of())
                        .state(),
                null,
                null));
        person.get(person.personPath("reviews"))
                .body("items", hasSize(2))
                .body("items.status", contains("OPEN", "COMPLETED"))
                .body("items[0].causes.kind", contains("PLAN_REVISED"))
                .body("items[0].brief.from", equalTo("2026-11-21"));
    }

    @Test
    void whoAsksGetsAReviewOfTheKindOrTheOneThatIsOpen() {
        String location = person.post(person.personPath("reviews"), MONTHLY)
                .statusCode(201)
                .body("kind", equalTo("MONTHLY_PROGRESS"))
                .body("causes.kind", contains("PERSON_ASKED"))
                .extract()
                .header("Location");
        String id = person.get(location).statusCode(200).extract().path("id");
        person.post(person.personPath("reviews"), MONTHLY)
                .statusCode(200)
                .body("id", equalTo(id))
                .body("causes", hasSize(1));
        person.post(person.personPath("reviews"), Map.of("kind", "QUARTERLY_ASSESSMENT"))
                .statusCode(201)
                .body("id", not(equalTo(id)));
        Told.await(person, ReviewOpened.class, 2);
    }

    @Test
    void withoutAnActivePlanThereIsNothingToReview() {
        Person idle = Person.employee(TENANT);
        idle.post(idle.personPath("reviews"), MONTHLY).statusCode(409).body("code", equalTo("no-active-plan"));
        assertEquals(List.of(), Owner.rows(TENANT, "select id from review where person_id = ?", idle.id()));
    }

    @Test
    void completingKeepsWhatWasSaidAndTellsItOnce() {
        person.told(missed("m1"));
        String review = open();
        Map<String, Object> outcome =
                Map.of("answers", Map.of("held-back", "on-call duty"), "attainment", Map.of("m1", -2, "m2", 0));
        complete(review, outcome)
                .statusCode(200)
                .body("status", equalTo("COMPLETED"))
                .body("answers.held-back", equalTo("on-call duty"))
                .body("attainment.m1", equalTo(-2));
        complete(review, outcome).statusCode(409).body("code", equalTo("review-already-completed"));
        ReviewCompleted told = Told.await(person, ReviewCompleted.class, 1).getFirst();
        assertEquals(Map.of("m1", -2, "m2", 0), told.attainment());
        assertEquals(review, told.reviewId().toString());
        assertEquals(person.plan(), told.planId());
        assertEquals(new BigDecimal("0.0000"), told.spi());
        assertEquals(Band.OFF_TRACK, told.band());
        assertEquals(List.of(new ReviewCause(ReviewCause.Kind.MILESTONE_MISSED, "m1", "2026-11-20")), told.causes());
        person.get(person.personPath("recommendations")).body("items.rule", hasItem("goal-out-of-reach"));
    }

    @Test
    void attainmentIsFromMinusTwoToTwoAndOfMilestonesOfThePlan() {
        person.told(missed("m1"));
        String review = open();
        badCompletion(review, "{\"answers\":{},\"attainment\":{\"m1\":3,\"m2\":-3}}")
                .body("errors.pointer", containsInAnyOrder("/attainment/m1", "/attainment/m2"));
        badCompletion(review, "{\"answers\":{},\"attainment\":{\"m9\":1}}")
                .body("errors[0].pointer", equalTo("/attainment/m9"))
                .body("errors[0].code", equalTo("unknown-milestone"));
        badCompletion(review, "{\"attainment\":{}}").body("errors[0].pointer", equalTo("/answers"));
        person.get("/tracking/v1/reviews/" + review)
                .body("status", equalTo("OPEN"))
                .body("answers", anEmptyMap());
        complete(review, Map.of("answers", Map.of(), "attainment", Map.of("m1", -2, "m2", 2)))
                .statusCode(200);
    }

    @Test
    void aReviewIsNobodyElsesBusiness() {
        person.told(missed("m1"));
        String review = open();
        for (Person other : List.of(Person.employee(TENANT), Person.employee("elsewhere"))) {
            other.get("/tracking/v1/reviews/" + review).statusCode(404);
            other.post("/tracking/v1/reviews/" + review + "/completion", NOTHING_SAID)
                    .statusCode(404);
            other.get(person.personPath("reviews")).statusCode(404);
            other.post(person.personPath("reviews"), MONTHLY).statusCode(404);
        }
        person.get("/tracking/v1/reviews/" + UUID.randomUUID()).statusCode(404);
        person.get("/tracking/v1/reviews/" + review).body("status", equalTo("OPEN"));
    }

    @Test
    void aReaderWhoHasTheReviewGetsNone() {
        person.told(missed("m1"));
        String review = "/tracking/v1/reviews/" + open();
        String etag = person.get(review).extract().header("ETag");
        person.request().header("If-None-Match", etag).get(review).then().statusCode(304);
        person.request()
                .header("Accept-Language", "de")
                .header("If-None-Match", etag)
                .get(review)
                .then()
                .statusCode(200)
                .header("Vary", containsString("Accept-Language"));
        person.get(person.personPath("reviews")).header("Vary", containsString("Accept-Language"));
    }

    private MilestoneMissed missed(String milestone) {
        return new MilestoneMissed(
                person.id(),
                person.plan(),
                milestone,
                LocalDate.of(2026, 11, 20),
                Instant.parse("2026-11-20T23:00:00Z"));
    }

    private String open() {
        return person.get(person.personPath("reviews"))
                .statusCode(200)
                .extract()
                .path("items[0].id");
    }

    private ValidatableResponse complete(String review, Object outcome) {
        return person.post("/tracking/v1/reviews/" + review + "/completion", outcome);
    }

    private ValidatableResponse badCompletion(String review, String body) {
        return person.undescribed()
                .contentType("application/json")
                .body(body)
                .post("/tracking/v1/reviews/" + review + "/completion")
                .then()
                .statusCode(400);
    }
}
