package io.careerplan.planning.revision;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.careerplan.events.MilestoneCompleted;
import io.careerplan.events.PlanRevised;
import io.careerplan.planning.Api;
import io.careerplan.planning.Heard;
import io.careerplan.planning.Organisation;
import io.careerplan.planning.PlanSteps;
import io.careerplan.planning.PlanningTest;
import io.careerplan.planning.Topic;
import io.restassured.response.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@PlanningTest
class RevisionTest {
    private static final String LATER = """
            {"roadmap": {"milestones": {"certificate": {"due": "2027-05-28"}}}, "reason": "Later exam."}""";

    private final Organisation organisation = Organisation.newOne();

    @Test
    void aChangeOfAnActivePlanIsKeptAndTold() {
        var owner = organisation.employee();
        var plan = PlanSteps.active(owner);
        Api.of(owner).change(plan, LATER).then().statusCode(200).body("revision", equalTo(2));
        read(Api.of(owner), plan, 2)
                .then()
                .statusCode(200)
                .body("reason", equalTo("Later exam."))
                .body("madeBy", equalTo(owner.id().toString()))
                .body("plan.roadmap.milestones.certificate.due", equalTo("2027-05-28"));
        read(Api.of(owner), plan, 1)
                .then()
                .statusCode(200)
                .body("plan.roadmap.milestones.certificate.due", equalTo("2027-05-14"));
        assertEquals(List.of("submitted", "approved", "activated", "revised"), Heard.ofPlan(plan, "revised"));
        var revised = (PlanRevised) Heard.last(plan).event();
        assertEquals("Later exam.", revised.reason());
        assertEquals(2, revised.plan().revision());
        assertEquals(
                LocalDate.parse("2027-05-28"),
                revised.plan().milestones().getLast().due());
    }

    @Test
    void anApprovedPlanIsRevisedToo() {
        var owner = organisation.employee();
        var plan = PlanSteps.approved(owner);
        Api.of(owner)
                .change(plan, LATER)
                .then()
                .statusCode(200)
                .body("status", equalTo("APPROVED"))
                .body("revision", equalTo(2));
    }

    @Test
    void revisionsAreListedNewestFirstPageByPage() {
        var owner = organisation.employee();
        var plan = PlanSteps.active(owner);
        Api.of(owner).change(plan, LATER);
        var first = Api.of(owner).request().queryParam("limit", 1).get("plans/{plan}/revisions", plan);
        first.then().statusCode(200).body("items.number", equalTo(List.of(2))).body("next", notNullValue());
        Api.of(owner)
                .request()
                .queryParam("limit", 1)
                .queryParam("cursor", first.<String>path("next"))
                .get("plans/{plan}/revisions", plan)
                .then()
                .statusCode(200)
                .body("items.number", equalTo(List.of(1)))
                .body("next", nullValue());
    }

    @Test
    void aDraftHasNoRevisionsAndOthersSeeNone() {
        var owner = organisation.employee();
        var draft = PlanSteps.draft(owner);
        Api.of(owner).change(draft, LATER).then().statusCode(200).body("revision", equalTo(0));
        Api.of(owner).request().get("plans/{plan}/revisions", draft).then().body("items.size()", equalTo(0));
        read(Api.of(owner), draft, 1).then().statusCode(404);
        var plan = PlanSteps.active(owner);
        for (var other : List.of(organisation.employee(), Organisation.newOne().employee())) {
            read(Api.of(other), plan, 1).then().statusCode(404);
            Api.of(other).request().get("plans/{plan}/revisions", plan).then().statusCode(404);
        }
    }

    @Test
    void aRevisionLeavesThePlanComplete() {
        var owner = organisation.employee();
        var plan = PlanSteps.active(owner);
        Api.of(owner)
                .change(plan, "{\"flexibility\": null}")
                .then()
                .statusCode(409)
                .body("code", equalTo("plan-incomplete"));
        Api.of(owner).read(plan).then().body("revision", equalTo(1));
        read(Api.of(owner), plan, 2).then().statusCode(404);
    }

    @Test
    void aCompletedMilestoneStaysAsItWas() {
        var owner = organisation.employee();
        var plan = PlanSteps.active(owner);
        var due = LocalDate.parse("2027-05-14");
        Topic.say(
                organisation.tenant(),
                new MilestoneCompleted(
                        owner.id(), plan, "certificate", due, Instant.now(), List.of("link"), null, null));
        // Until the word of tracking has come through, the change would pass; a patch that is refused leaves no trace.
        await().until(() -> export(Api.of(owner), owner.id()).contains("COMPLETED"));
        Api.of(owner).change(plan, LATER).then().statusCode(409).body("code", equalTo("milestone-already-completed"));
        Api.of(owner)
                .change(plan, "{\"roadmap\": {\"milestones\": {\"first-pipeline\": {\"due\": \"2027-03-05\"}}}}")
                .then()
                .statusCode(200)
                .body("revision", equalTo(2));
    }

    private static String export(Api api, UUID person) {
        return api.request().get("people/{person}/export", person).asString();
    }

    private static Response read(Api api, UUID plan, int number) {
        return api.request().get("plans/{plan}/revisions/{number}", plan, number);
    }
}
