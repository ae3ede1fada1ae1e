package io.careerplan.assessment.goalquality;

import static io.careerplan.assessment.goal.GoalFixture.created;
import static io.careerplan.events.GoalHorizon.MEDIUM;
import static io.careerplan.events.GoalHorizon.SHORT;
import static io.careerplan.events.GoalHorizon.VISION;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.careerplan.assessment.AssessmentTest;
import io.careerplan.assessment.Heard;
import io.careerplan.assessment.Someone;
import io.careerplan.assessment.Tenant;
import io.careerplan.assessment.Topic;
import io.careerplan.assessment.goal.GoalFixture;
import io.careerplan.events.ForecastCompleted;
import io.careerplan.events.ForecastState;
import io.careerplan.events.GoalState;
import io.careerplan.events.GoalsChanged;
import io.careerplan.events.Outlook;
import io.careerplan.kit.id.Ids;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@AssessmentTest
class GoalQualityTest {

    private static final String QUALITY = "people/{id}/goal-quality";
    private static final Instant MADE = Instant.parse("2026-11-25T10:00:00Z");

    private Tenant tenant;
    private Someone ada;

    @BeforeEach
    void beginWithAPerson() {
        tenant = Tenant.existing();
        ada = tenant.employee();
    }

    @Test
    void everyPointIsExplained() {
        var vision = created(ada, VISION, null);
        var letters = "goals.find { it.goalId == '" + vision + "' }.letters";

        ada.api()
                .get(QUALITY, ada.id())
                .then()
                .statusCode(200)
                .body("document", equalTo("PARTIAL"))
                .body("missingHorizons", equalTo(List.of("MEDIUM", "SHORT")))
                .body("unfinished", hasSize(0))
                .body("goals[0].total", equalTo(6))
                .body("goals[0].probability", nullValue())
                .body(
                        letters + ".letter",
                        equalTo(List.of("SPECIFIC", "MEASURABLE", "ACHIEVABLE", "RELEVANT", "TIMELY")))
                .body(letters + ".points", equalTo(List.of(2, 2, 0, 1, 1)))
                .body(letters + "[3].findings.rule", equalTo(List.of("larger-purpose", "serves-a-value")))
                .body(letters + "[3].findings.points", equalTo(List.of(0, 1)))
                .body(letters + "[3].findings[0].text", containsString("motivation"));
    }

    @Test
    void whatAGoalStillWantsIsNamed() {
        var id = created(ada, SHORT, null);
        GoalFixture.change(ada, id, "{\"due\": null, \"values\": []}").then().statusCode(200);

        ada.api()
                .get(QUALITY, ada.id())
                .then()
                .body("unfinished", equalTo(List.of(id.toString())))
                .body("goals[0].letters.points", equalTo(List.of(2, 2, 0, 0, 0)));
    }

    @Test
    void aForecastGivesThePointsOfTheLetterA() {
        var goal = created(ada, VISION, null);
        var plan = Ids.next();
        var before = ada.api().get(QUALITY, ada.id()).header("ETag");

        say(plan, 0, MADE, outlook(goal, "0.5"));

        assertEquals(1, achievable(goal, 2));
        ada.api()
                .request()
                .get(QUALITY, ada.id())
                .then()
                .body("goals[0].probability", equalTo(0.5f))
                .body("goals[0].letters[2].points", equalTo(1));
        assertNotEquals(before, ada.api().get(QUALITY, ada.id()).header("ETag"));
        say(plan, 1, MADE, outlook(goal, "0.8"));
        assertEquals(2, achievable(goal, 3));
        say(plan, 2, MADE);
        assertEquals(0, achievable(goal, 4));
    }

    @Test
    void aForecastThatChangesNoPointIsNotToldAndALateOneIsDropped() {
        var goal = created(ada, VISION, null);
        var plan = Ids.next();
        say(plan, 3, MADE, outlook(goal, "0.6"));
        assertEquals(1, achievable(goal, 2));

        say(plan, 4, MADE, outlook(goal, "0.7"));
        say(plan, 2, MADE, outlook(goal, "0.9"));
        say(plan, 5, MADE, outlook(goal, "0.4"));

        assertEquals(0, achievable(goal, 3));
        assertEquals(3, Heard.of(ada.id(), GoalsChanged.class, 3).size());
    }

    @Test
    void ofSeveralPlansTheForecastMadeLastCounts() {
        var goal = created(ada, VISION, null);
        var other = created(ada, VISION, null);
        say(Ids.next(), 0, MADE.plusSeconds(60), outlook(goal, "0.9"));
        assertEquals(2, achievable(goal, 3));

        say(Ids.next(), 0, MADE, outlook(goal, "0.1"), outlook(other, "0.5"));

        assertEquals(1, achievable(other, 4));
        assertEquals(2, achievable(goal, 4));
    }

    @Test
    void whatAPlanTakesBackLeavesTheWordOfTheOthers() {
        var goal = created(ada, VISION, null);
        var likely = Ids.next();
        var doubtful = Ids.next();
        say(likely, 0, MADE, outlook(goal, "0.9"));
        assertEquals(2, achievable(goal, 2));
        say(doubtful, 0, MADE.plusSeconds(60), outlook(goal, "0.5"));
        assertEquals(1, achievable(goal, 3));

        say(doubtful, 1, MADE.plusSeconds(120));
        assertEquals(2, achievable(goal, 4));
        say(likely, 1, MADE.plusSeconds(180));
        assertEquals(0, achievable(goal, 5));
    }

    @Test
    void goalsThatAreNotThePersonsAreNotTouched() {
        var bob = tenant.employee();
        var bobs = created(bob, VISION, null);
        var goal = created(ada, VISION, null);

        say(Ids.next(), 0, MADE, outlook(bobs, "0.9"), outlook(UUID.randomUUID(), "0.9"), outlook(goal, "0.9"));

        assertEquals(2, achievable(goal, 2));
        bob.api().get(QUALITY, bob.id()).then().body("goals[0].probability", nullValue());
    }

    @Test
    void anUnchangedQualityIsNotSentAgainAndNobodyElseSeesIt() {
        created(ada, MEDIUM, null);
        var etag = ada.api().get(QUALITY, ada.id()).header("ETag");

        ada.api()
                .request()
                .header("If-None-Match", etag)
                .get(QUALITY, ada.id())
                .then()
                .statusCode(304);
        for (var other : List.of(
                tenant.coach().api(),
                tenant.employee().api(),
                Tenant.existing().employee().api())) {
            other.get(QUALITY, ada.id()).then().statusCode(404);
        }
        tenant.hr().get(QUALITY, ada.id()).then().statusCode(403);
        var coach = tenant.coach();
        ada.grant(coach.id(), "COACH", "[\"GOALS\"]", "[\"READ\"]").then().statusCode(201);
        coach.api().get(QUALITY, ada.id()).then().statusCode(200);
    }

    /** Points of the letter A, once the goals were told so often. */
    private int achievable(UUID goal, int count) {
        return Heard.of(ada.id(), GoalsChanged.class, count).getLast().goals().goals().stream()
                .filter(state -> state.id().equals(goal))
                .map(GoalState::smart)
                .findFirst()
                .orElseThrow()
                .achievable();
    }

    private void say(UUID plan, long version, Instant at, Outlook... goals) {
        var whole = new Outlook(plan.toString(), "Plan", LocalDate.parse("2028-01-01"), BigDecimal.ONE, null, null);
        var forecast = new ForecastState(
                Ids.next(),
                plan,
                ada.id(),
                version,
                at,
                whole,
                List.of(),
                Stream.of(goals).toList());
        Topic.say(tenant.slug(), new ForecastCompleted(forecast));
    }

    private static Outlook outlook(UUID goal, String probability) {
        return new Outlook(
                goal.toString(), "Goal", LocalDate.parse("2028-01-01"), new BigDecimal(probability), null, null);
    }
}
