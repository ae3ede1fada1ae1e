package io.careerplan.planning.quality;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.careerplan.events.GrantVerb;
import io.careerplan.events.OrganisationChanged;
import io.careerplan.events.OrganisationState;
import io.careerplan.events.PersonErased;
import io.careerplan.planning.Api;
import io.careerplan.planning.Heard;
import io.careerplan.planning.Organisation;
import io.careerplan.planning.PlanSteps;
import io.careerplan.planning.PlanningTest;
import io.careerplan.planning.Someone;
import io.careerplan.planning.Topic;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@PlanningTest
class QualityGateTest {
    private static final String WHY = "We work the rest out together.";

    private final Organisation organisation = Organisation.newOne();

    @Test
    void thePublishedExampleBegins() {
        var owner = organisation.employee();
        var plan = PlanSteps.approved(owner);
        quality(owner, plan)
                .then()
                .statusCode(200)
                .body("pass", equalTo(true))
                .body("mean", equalTo(100.0f))
                .body("thresholds.leastScore", equalTo(60))
                .body("thresholds.leastMean", equalTo(75))
                .body("findings.severity", contains("INFO", "INFO"));
        Api.of(owner)
                .act(plan, "activation")
                .then()
                .statusCode(200)
                .body("status", equalTo("ACTIVE"))
                .body("override", nullValue());
    }

    @Test
    void aPlanBelowTheGateDoesNotBeginAndNothingIsHalfWritten() {
        var owner = organisation.employee();
        var plan = thin(owner);
        quality(owner, plan)
                .then()
                .body("pass", equalTo(false))
                .body("scores.realism", equalTo(0.0f))
                .body("findings.ruleId", hasItems("capacity-is-known", "resources-are-filled"));
        Api.of(owner)
                .act(plan, "activation")
                .then()
                .statusCode(409)
                .body("code", equalTo("quality-gate-failed"))
                .body("errors.pointer", hasItems("/resources/weeklyHours", "/learning/activities/exam"))
                .body("errors.code", not(hasItems("goal-serves-value")));
        Api.of(owner).read(plan).then().body("status", equalTo("APPROVED")).header("ETag", "\"2\"");
        assertEquals(List.of("submitted", "approved"), Heard.ofPlan(plan, "approved"));
    }

    @Test
    void aCoachWhoMayApproveLetsItBeginWithAReasonThatIsKept() {
        var owner = organisation.employee();
        var plan = thin(owner);
        var coach = organisation.coachOf(owner, GrantVerb.READ, GrantVerb.APPROVE);
        Api.of(coach)
                .override(plan, WHY)
                .then()
                .statusCode(200)
                .body("status", equalTo("ACTIVE"))
                .body("override.by", equalTo(coach.id().toString()))
                .body("override.reason", equalTo(WHY));
        assertEquals(List.of("submitted", "approved", "activated"), Heard.ofPlan(plan, "activated"));
        Api.of(owner).change(plan, "{\"title\": \"Still thin\"}").then().statusCode(200);
        Api.of(owner)
                .request()
                .get("people/{person}/export", owner.id())
                .then()
                .body("sections.'audit-trail'.action", hasItem("plan-activated-by-override"));
        Api.of(owner).act(plan, "completion").then().statusCode(200).body("override.reason", equalTo(WHY));
        Topic.say(organisation.tenant(), new PersonErased(coach.id(), 9, Instant.now()));
        await().until(() -> Api.of(owner).read(plan).path("override.by") == null);
        Api.of(owner).read(plan).then().body("override.reason", equalTo(WHY));
    }

    @Test
    void nobodyElseOverridesTheGate() {
        var owner = organisation.employee();
        var plan = thin(owner);
        var editor = organisation.coachOf(owner, GrantVerb.READ, GrantVerb.EDIT);
        Api.of(owner).override(plan, WHY).then().statusCode(409).body("code", equalTo("coach-overrides"));
        Api.of(editor).override(plan, WHY).then().statusCode(404);
        Api.of(organisation.coach()).override(plan, WHY).then().statusCode(404);
        Api.of(Organisation.newOne().employee()).override(plan, WHY).then().statusCode(404);
        Api.of(owner).read(plan).then().body("status", equalTo("APPROVED"));
    }

    @Test
    void aPlanThatPassesOrCannotBeginIsNotOverridden() {
        var owner = organisation.employee();
        var good = PlanSteps.approved(owner);
        var draft = PlanSteps.draft(owner);
        var coach = organisation.coachOf(owner, GrantVerb.READ, GrantVerb.APPROVE);
        Api.of(coach).override(good, WHY).then().statusCode(409).body("code", equalTo("nothing-to-override"));
        Api.of(coach).override(draft, WHY).then().statusCode(409).body("code", equalTo("wrong-plan-status"));
    }

    @Test
    void anOverrideSaysWhyAndABodyIsReadStrictly() {
        var owner = organisation.employee();
        var plan = PlanSteps.approved(owner);
        for (var wrong : Map.of(
                        "{\"override\": {\"reason\": \" \"}}", "/override/reason",
                        "{\"override\": {}}", "/override/reason",
                        "{\"reason\": \"x\"}", "/reason")
                .entrySet()) {
            activate(owner, plan, wrong.getKey())
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", contains(wrong.getValue()));
        }
        activate(owner, plan, "{\"override\":").then().statusCode(400).body("code", equalTo("malformed-json"));
        activate(owner, plan, "{}").then().statusCode(200);
    }

    @Test
    void aRetryOfAnActivationUnderTheSameKeyIsHeldAgainstItsBody() {
        var owner = organisation.employee();
        var plan = PlanSteps.approved(owner);
        var key = UUID.randomUUID().toString();
        keyed(owner, key).post("plans/{plan}/activation", plan).then().statusCode(200);
        keyed(owner, key).post("plans/{plan}/activation", plan).then().statusCode(200);
        keyed(owner, key)
                .body("{}")
                .post("plans/{plan}/activation", plan)
                .then()
                .statusCode(422);
    }

    @Test
    void aChangeOfAnApprovedOrActivePlanPassesTheGateToo() {
        var owner = organisation.employee();
        var worse = "{\"resources\": {\"blockedWeeks\": [\"2027-02-08\"]}}";
        for (var plan : List.of(PlanSteps.active(owner), PlanSteps.approved(owner))) {
            Api.of(owner)
                    .change(plan, worse)
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("quality-gate-failed"))
                    .body("errors.pointer", contains("/timeline/tasks/exam-week-1"));
            Api.of(owner)
                    .read(plan)
                    .then()
                    .body("revision", equalTo(1))
                    .body("resources.blockedWeeks", contains("2026-12-21", "2026-12-28"));
        }
        Api.of(owner).change(PlanSteps.draft(owner), worse).then().statusCode(200);
    }

    @Test
    void anOrganisationSetsItsOwnThresholds() {
        var owner = organisation.employee();
        var plan = Api.id(Api.of(owner)
                .create(owner, "{\"title\": \"P\", \"startsOn\": \"2026-11-23\"," + " \"endsOn\": \"2027-05-30\"}"));
        say(Map.of("gateMinimum", BigDecimal.ZERO, "gateMean", BigDecimal.ONE));
        await().until(() -> quality(owner, plan).path("thresholds.leastMean").equals(1));
        quality(owner, plan).then().body("thresholds.leastScore", equalTo(0)).body("pass", equalTo(true));
    }

    @Test
    void qualityOfOthersPlansDoesNotExist() {
        var owner = organisation.employee();
        var plan = PlanSteps.draft(owner);
        quality(organisation.coachOf(owner, GrantVerb.READ), plan).then().statusCode(200);
        quality(organisation.employee(), plan).then().statusCode(404);
        quality(Organisation.newOne().employee(), plan).then().statusCode(404);
    }

    private UUID thin(Someone owner) {
        var plan = PlanSteps.submittedThin(owner);
        Api.of(owner).act(plan, "approval").then().statusCode(200);
        return plan;
    }

    private void say(Map<String, BigDecimal> thresholds) {
        var state = new OrganisationState(organisation.tenant(), 1, "Own", "Europe/Berlin", "en", "EUR", thresholds);
        Topic.say(organisation.tenant(), new OrganisationChanged(state));
    }

    private static RequestSpecification keyed(Someone caller, String key) {
        return Api.of(caller).request().header("Idempotency-Key", key);
    }

    private static Response activate(Someone caller, UUID plan, String body) {
        return Api.of(caller).free().body(body).post("plans/{plan}/activation", plan);
    }

    private static Response quality(Someone caller, UUID plan) {
        return Api.of(caller).request().get("plans/{plan}/quality", plan);
    }
}
