package io.careerplan.tracking.review;

import static org.hamcrest.Matchers.equalTo;

import io.careerplan.tracking.stage.Clocks;
import io.careerplan.tracking.stage.Person;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A review looks back to the moment at which the last one of its kind was completed. */
@QuarkusTest
class BriefSinceTest {

    private static final Map<String, Object> NOTHING_SAID = Map.of("answers", Map.of(), "attainment", Map.of());

    private Person person;

    @BeforeEach
    void completeAMonthlyReviewAtNoon() {
        Clocks.moveTo(Clocks.START);
        person = Person.employee("brief-since").withPlan();
        log(60);
        Clocks.moveTo("2026-11-12T11:00:00Z");
        String review = ask("MONTHLY_PROGRESS").statusCode(201).extract().path("id");
        person.post("/tracking/v1/reviews/" + review + "/completion", NOTHING_SAID)
                .statusCode(200);
    }

    @Test
    void whatWasDoneBeforeOnThatDayWasLookedAtAlready() {
        Clocks.moveTo("2026-11-12T15:00:00Z");
        log(30);
        reach("m2");
        ask("MONTHLY_PROGRESS")
                .statusCode(201)
                .body("brief.from", equalTo("2026-11-12"))
                .body("brief.happened.hours", equalTo(0.5f))
                .body("brief.happened.milestonesCompleted", equalTo(1));
    }

    @Test
    void aMilestoneReachedThatMorningIsNotReportedTwice() {
        String review = ask("MONTHLY_PROGRESS").statusCode(201).extract().path("id");
        reach("m2");
        person.post("/tracking/v1/reviews/" + review + "/completion", NOTHING_SAID)
                .statusCode(200)
                .body("brief.happened.milestonesCompleted", equalTo(1));
        Clocks.moveTo("2026-11-12T15:00:00Z");
        ask("MONTHLY_PROGRESS").statusCode(201).body("brief.happened.milestonesCompleted", equalTo(0));
    }

    @Test
    void anotherKindHasItsOwnLookBack() {
        ask("QUARTERLY_ASSESSMENT")
                .statusCode(201)
                .body("brief.from", equalTo("2026-11-02"))
                .body("brief.happened.hours", equalTo(1.0f));
    }

    private ValidatableResponse ask(String kind) {
        return person.post(person.personPath("reviews"), Map.of("kind", kind));
    }

    private void log(int minutes) {
        person.post(person.planPath("tasks/t1/log"), Map.of("minutes", minutes, "done", false))
                .statusCode(201);
    }

    private void reach(String milestone) {
        person.post(person.planPath("milestones/" + milestone + "/completion"), Map.of("evidence", List.of()))
                .statusCode(200);
    }
}
