package io.careerplan.tracking.review;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.careerplan.events.MilestoneMissed;
import io.careerplan.events.PlanActivated;
import io.careerplan.events.PlanArchived;
import io.careerplan.events.PlanStatus;
import io.careerplan.events.ReviewOpened;
import io.careerplan.tracking.plan.PlanFixture;
import io.careerplan.tracking.stage.Clocks;
import io.careerplan.tracking.stage.Person;
import io.careerplan.tracking.stage.Told;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A person who leaves one plan for another, both with milestones m1 and m2, while a review is open. */
@QuarkusTest
class ReviewAcrossPlansTest {

    private static final Map<String, Object> MONTHLY = Map.of("kind", "MONTHLY_PROGRESS");

    private final Person first = Person.employee("reviews-across-plans").withPlan();
    private final Person next =
            new Person(first.tenant(), first.id(), first.subject(), UUID.randomUUID(), first.roles());

    @BeforeEach
    void setClock() {
        Clocks.moveTo("2026-11-21T09:00:00Z");
    }

    @Test
    void anOpenReviewGoesOnWithThePlanThatFollows() {
        first.told(missed(first));
        activateNext(milestones("m1", "only-next"));
        next.told(missed(next));
        reviews()
                .body("items", hasSize(1))
                .body("items[0].planId", equalTo(id(next)))
                .body("items[0].causes.reference", contains("m1", "m1"))
                .body("items[0].causes.planId", contains(id(first), id(next)))
                .body("items[0].brief.milestones.id", containsInAnyOrder("m1", "only-next"));
        Told.await(next, ReviewOpened.class, 1);
        complete(Map.of("m2", 0)).statusCode(400);
        complete(Map.of("only-next", 1)).statusCode(200);
    }

    @Test
    void theNextPlansCauseIsOneCauseHoweverOftenItIsTold() {
        first.told(missed(first));
        activateNext(milestones("m1"));
        next.told(missed(next), missed(next));
        reviews().body("items[0].causes", hasSize(2));
        complete(Map.of()).statusCode(200);
        next.told(missed(next), missed(first));
        reviews().body("items", hasSize(1)).body("items[0].causes", hasSize(2));
    }

    @Test
    void aPlanLeftBehindAddsItsCauseButDoesNotTakeTheReviewBack() {
        activateNext(milestones("m1", "only-next"));
        next.told(missed(next));
        first.told(missed(first));
        reviews()
                .body("items", hasSize(1))
                .body("items[0].planId", equalTo(id(next)))
                .body("items[0].causes.planId", contains(id(next), id(first)))
                .body("items[0].brief.milestones.id", containsInAnyOrder("m1", "only-next"));
    }

    /** Told again after the first was archived; the next has given no cause. */
    @Test
    void aPlanLeftBehindOpensNoReview() {
        activateNext(milestones());
        first.told(missed(first));
        reviews().body("items", hasSize(0));
    }

    @Test
    void whoAsksGetsTheOpenReviewAboutTheActivePlan() {
        first.post(first.personPath("reviews"), MONTHLY).statusCode(201).body("planId", equalTo(id(first)));
        activateNext(milestones("m1"));
        next.post(next.personPath("reviews"), MONTHLY)
                .statusCode(200)
                .body("planId", equalTo(id(next)))
                .body("causes.planId", contains(id(first), id(next)));
        next.post(next.personPath("reviews"), MONTHLY).statusCode(200).body("causes", hasSize(2));
    }

    private void activateNext(PlanFixture fixture) {
        PlanFixture left = first.fixture();
        first.told(new PlanArchived(left.revised(left.milestones(), left.tasks())
                .status(PlanStatus.ARCHIVED)
                .state()));
        next.told(new PlanActivated(fixture.state()));
    }

    /** The next plan, with these milestones due yesterday. */
    private PlanFixture milestones(String... ids) {
        return next.fixture()
                .revised(
                        List.of(ids).stream()
                                .map(id -> PlanFixture.milestone(id, LocalDate.of(2026, 11, 20)))
                                .toList(),
                        List.of());
    }

    private static MilestoneMissed missed(Person person) {
        return new MilestoneMissed(
                person.id(), person.plan(), "m1", LocalDate.of(2026, 11, 20), Instant.parse("2026-11-20T23:00:00Z"));
    }

    private static String id(Person person) {
        return person.plan().toString();
    }

    private ValidatableResponse reviews() {
        return next.get(next.personPath("reviews")).statusCode(200);
    }

    private ValidatableResponse complete(Map<String, Integer> attainment) {
        String review = reviews().extract().path("items[0].id");
        return next.post(
                "/tracking/v1/reviews/" + review + "/completion",
                Map.of("answers", Map.of(), "attainment", attainment));
    }
}
