package io.careerplan.planning.forecast;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.careerplan.events.ForecastState;
import io.careerplan.events.GrantVerb;
import io.careerplan.events.PersonErased;
import io.careerplan.events.TaskLogged;
import io.careerplan.kit.id.Ids;
import io.careerplan.localstack.Tokens;
import io.careerplan.planning.Api;
import io.careerplan.planning.Heard;
import io.careerplan.planning.Organisation;
import io.careerplan.planning.PlanSteps;
import io.careerplan.planning.PlanningTest;
import io.careerplan.planning.Someone;
import io.careerplan.planning.Topic;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@PlanningTest
class ForecastTest {
    private static final String WHAT_IF = """
            {"weeklyHours": 14, "milestones": {"certificate": "2027-05-28"}, "without": ["full-weeks"], "seed": 7}""";

    private final Organisation organisation = Organisation.newOne();

    @Test
    void thePlanAsItStandsIsForecastKeptAndTold() {
        var owner = organisation.employee();
        var plan = PlanSteps.draft(owner);
        var made = Api.of(owner).forecast(plan, "{}");
        made.then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .header("Location", endsWith("/planning/v1/plans/" + plan + "/forecasts/" + Api.id(made)))
                .body("number", equalTo(0))
                .body("whatIf", nullValue())
                .body("runs", equalTo(10_000))
                .body("assumed.weeklyHours", equalTo(12))
                .body("assumed.from", equalTo("2026-11-23"))
                .body("assumed.bias.median", equalTo(1.6f))
                .body("assumed.bias.personal", equalTo(false))
                .body("assumed.bias.tasks", equalTo(0))
                .body("plan.id", equalTo(plan.toString()))
                .body("plan.probability", greaterThan(.8f))
                .body("milestones.id", contains("first-pipeline", "certificate"))
                .body("goals.id", contains("lead-data-engineering"))
                .body("costliest", hasSize(3));
        var told = Heard.forecasts(plan, 1).getFirst();
        assertEquals(0, told.version());
        assertEquals(owner.id(), told.personId());
        assertEquals(made.path("plan.p80"), told.plan().p80().toString());
    }

    @Test
    void aWhatIfIsKeptAndNotTold() {
        var owner = organisation.employee();
        var plan = PlanSteps.draft(owner);
        Api.of(owner)
                .forecast(plan, WHAT_IF)
                .then()
                .statusCode(201)
                .body("number", nullValue())
                .body("whatIf.weeklyHours", equalTo(14))
                .body("assumed.weeklyHours", equalTo(14))
                .body("seed", equalTo(7))
                .body("milestones[1].due", equalTo("2027-05-28"))
                .body("costliest.id", not(contains("full-weeks")));
        Api.of(owner).forecast(plan, "{}").then().body("number", equalTo(0));
        assertEquals(1, Heard.forecasts(plan, 1).size());
    }

    @Test
    void theSameSeedIsTheSameForecast() {
        var owner = organisation.employee();
        var plan = PlanSteps.draft(owner);
        assertEquals(figures(owner, plan, WHAT_IF), figures(owner, plan, WHAT_IF));
        assertEquals(figures(owner, plan, "{}"), figures(owner, plan, "{\"seed\": " + ForecastModel.SEED + "}"));
    }

    @Test
    void eachStepIsForecastSoThatTheChancesBeforeAndAfterAreKnown() {
        var owner = organisation.employee();
        var plan = PlanSteps.active(owner);
        Api.of(owner)
                .change(plan, "{\"resources\": {\"weeklyHours\": 14}}")
                .then()
                .statusCode(200);
        var told = Heard.forecasts(plan, 3);
        assertEquals(
                List.of(0L, 1L, 2L), told.stream().map(ForecastState::version).toList());
        assertTrue(told.get(2).plan().probability().compareTo(told.get(1).plan().probability()) > 0);
        list(owner, plan).then().body("items.planVersion", contains(4, 3, 1));
    }

    @Test
    void forecastsAtTheSameTimeAreNumberedOneAfterTheOther() {
        var owner = organisation.employee();
        var plan = PlanSteps.draft(owner);
        var answers = Stream.generate(() -> CompletableFuture.supplyAsync(
                        () -> Api.of(owner).forecast(plan, "{}").statusCode()))
                .limit(4)
                .toList();
        answers.forEach(answer -> assertEquals(201, answer.join()));
        list(owner, plan).then().body("items.number", containsInAnyOrder(0, 1, 2, 3));
    }

    @Test
    void aPlanWithoutACapacityIsHandedInWithoutForecast() {
        var owner = organisation.employee();
        var plan = PlanSteps.submittedThin(owner);
        list(owner, plan).then().statusCode(200).body("items", hasSize(0));
        Api.of(owner).forecast(plan, "{}").then().statusCode(409).body("code", equalTo("capacity-unknown"));
        Api.of(owner).forecast(plan, "{\"weeklyHours\": 10}").then().statusCode(201);
    }

    @Test
    void whatCannotBeMeantIsNamedAndNothingIsKept() {
        var owner = organisation.employee();
        var plan = PlanSteps.draft(owner);
        Api.of(owner)
                .forecast(
                        plan,
                        "{\"endsOn\": \"2026-11-23\", \"milestones\": {\"no\": \"2027-01-01\"},"
                                + " \"without\": [\"exam\", \"nothing\"]}")
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/endsOn", "/milestones/no", "/without/1"));
        Api.of(owner)
                .free()
                .body("{\"weeklyHours\": 0, \"seed\": -1, \"hours\": 3}")
                .post("plans/{plan}/forecasts", plan)
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/weeklyHours", "/seed", "/hours"));
        list(owner, plan).then().body("items", hasSize(0));
    }

    @Test
    void forecastsAreReadPageByPageByThoseWhoMayReadThePlan() {
        var owner = organisation.employee();
        var plan = PlanSteps.draft(owner);
        var first = Api.id(Api.of(owner).forecast(plan, "{}"));
        var second = Api.id(Api.of(owner).forecast(plan, "{}"));
        var page = Api.of(owner).request().queryParam("limit", 1).get("plans/{plan}/forecasts", plan);
        page.then().body("items.id", contains(second.toString())).body("next", notNullValue());
        var coach = organisation.coachOf(owner, GrantVerb.READ);
        read(coach, plan, first).then().statusCode(200).body("number", equalTo(0));
        Api.of(coach)
                .request()
                .header("If-None-Match", "\"0\"")
                .get("plans/{plan}/forecasts/{id}", plan, first)
                .then()
                .statusCode(304);
        Api.of(coach).forecast(plan, "{}").then().statusCode(404);
        read(owner, PlanSteps.draft(owner), first).then().statusCode(404);
        for (var other : List.of(organisation.employee(), Organisation.newOne().employee())) {
            read(other, plan, first).then().statusCode(404);
            list(other, plan).then().statusCode(404);
            Api.of(other).forecast(plan, "{}").then().statusCode(404);
        }
    }

    @Test
    void thePersonsOwnBiasIsUsedOnceTenTasksAreDone() {
        var owner = organisation.employee();
        var plan = PlanSteps.active(owner);
        EstimatedTasks.ofExample().entrySet().stream().limit(10).forEach(task -> {
            int minutes = (int) Math.round(1.2 * task.getValue());
            var log = new TaskLogged(owner.id(), plan, task.getKey(), Ids.next(), minutes, true, 100, Instant.now());
            Topic.say(organisation.tenant(), log);
        });
        await().until(() ->
                Api.of(owner).forecast(plan, "{}").path("assumed.bias.tasks").equals(10));
        Api.of(owner)
                .forecast(plan, "{}")
                .then()
                .body("assumed.bias.personal", equalTo(true))
                .body("assumed.bias.median.toDouble()", closeTo(1.2, .01));
    }

    @Test
    void theLastForecastOfEachPlanIsSaidAgain() {
        var owner = organisation.employee();
        var plan = PlanSteps.draft(owner);
        Api.of(owner).forecast(plan, "{}");
        Api.of(owner).forecast(plan, "{}");
        Api.of(owner).forecast(plan, WHAT_IF);
        var before = Heard.forecasts(plan, 2);
        new Api(Tokens.of("platform").operator("op"))
                .request()
                .body("{\"scope\": \"PERSON\", \"tenant\": \"%s\", \"personId\": \"%s\"}"
                        .formatted(owner.tenant(), owner.id()))
                .post("republications")
                .then()
                .statusCode(202);
        assertEquals(before.get(1), Heard.forecasts(plan, 3).get(2));
    }

    @Test
    void forecastsAreExportedAndErased() {
        var owner = organisation.employee();
        var plan = PlanSteps.draft(owner);
        var made = Api.id(Api.of(owner).forecast(plan, "{}"));
        Api.of(owner)
                .request()
                .get("people/{person}/export", owner.id())
                .then()
                .statusCode(200)
                .body("sections.'plan-forecasts'.id", contains(made.toString()));
        Topic.say(organisation.tenant(), new PersonErased(owner.id(), 9, Instant.now()));
        await().until(() -> read(owner, plan, made).statusCode() == 404);
    }

    private static String figures(Someone owner, UUID plan, String whatIf) {
        JsonPath made = Api.of(owner).forecast(plan, whatIf).jsonPath();
        return List.of(made.get("plan"), made.get("milestones"), made.get("goals"), made.get("costliest"))
                .toString();
    }

    private static Response list(Someone caller, UUID plan) {
        return Api.of(caller).request().get("plans/{plan}/forecasts", plan);
    }

    private static Response read(Someone caller, UUID plan, UUID forecast) {
        return Api.of(caller).request().get("plans/{plan}/forecasts/{id}", plan, forecast);
    }
}
