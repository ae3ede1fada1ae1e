package io.careerplan.planning.plan;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.careerplan.events.GrantVerb;
import io.careerplan.localstack.Tokens;
import io.careerplan.planning.Api;
import io.careerplan.planning.Organisation;
import io.careerplan.planning.PlanningTest;
import io.careerplan.planning.document.PlanFixture;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@PlanningTest
class PlanWritingTest {
    private final Organisation organisation = Organisation.newOne();
    private final String example = PlanFixture.example().toString();

    @Test
    void theOwnerWritesAPlanAndReadsIt() {
        var owner = organisation.employee();
        var created = Api.of(owner).create(owner, example);
        created.then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .header("Location", endsWith("/planning/v1/plans/" + Api.id(created)))
                .body("status", equalTo("DRAFT"))
                .body("revision", equalTo(0));
        Api.of(owner)
                .read(Api.id(created))
                .then()
                .statusCode(200)
                .body("personId", equalTo(owner.id().toString()))
                .body("learning.activities.sql-course.cost.amount", equalTo("240.00"))
                .body("timeline.tasks.sql-week-1.weekStart", equalTo("2026-11-23"));
    }

    @Test
    void anUnchangedPlanIsNotSentAgain() {
        var owner = organisation.employee();
        var plan = Api.id(Api.of(owner).create(owner, example));
        Api.of(owner)
                .request()
                .header("If-None-Match", "\"0\"")
                .get("plans/{plan}", plan)
                .then()
                .statusCode(304);
    }

    @Test
    void aTitleAndDatesAreEnoughForADraft() {
        var owner = organisation.employee();
        Api.of(owner)
                .create(owner, "{\"title\": \"Plan\", \"startsOn\": \"2026-11-23\", \"endsOn\": \"2027-05-30\"}")
                .then()
                .statusCode(201)
                .body("roadmap.milestones.size()", equalTo(0));
    }

    @Test
    void brokenRulesAreAllNamedAndNothingIsWritten() {
        var owner = organisation.employee();
        var wrong = PlanFixture.example();
        wrong.put("endsOn", "2026-11-23");
        wrong.withObject("/learning/activities/sql-course").put("milestoneId", "nowhere");
        Api.of(owner)
                .create(owner, wrong.toString())
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo("bad-input"))
                .body(
                        "errors.pointer",
                        hasItems(
                                "/endsOn",
                                "/roadmap/milestones/certificate/due",
                                "/learning/activities/sql-course/milestoneId"))
                .body("errors.code", hasItems("ends-after-start", "milestone-within-plan", "milestone-exists"));
        Api.of(owner).plans(owner).then().body("items.size()", equalTo(0));
    }

    @Test
    void brokenShapesAreAllNamed() {
        var owner = organisation.employee();
        var wrong = PlanFixture.example();
        wrong.put("status", "ACTIVE").put("title", " ");
        wrong.withObject("/learning/activities/exam").put("priority", 6).put("milestoneId", 7);
        wrong.withObject("/roadmap/milestones/certificate/origin").put("kind", "WISH");
        Api.of(owner)
                .free()
                .body(wrong.toString())
                .post("people/{person}/plans", owner.id())
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/status",
                                "/title",
                                "/learning/activities/exam/priority",
                                "/learning/activities/exam/milestoneId",
                                "/roadmap/milestones/certificate/origin/kind"));
    }

    @Test
    void aMergePatchTouchesOneItemAndNullRemovesOne() {
        var owner = organisation.employee();
        var plan = Api.id(Api.of(owner).create(owner, example));
        Api.of(owner)
                .change(plan, """
                        {"roadmap": {"milestones": {"certificate": {"due": "2027-05-28"}}},
                         "timeline": {"tasks": {"sql-week-2": null}}}""")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("roadmap.milestones.certificate.due", equalTo("2027-05-28"))
                .body("roadmap.milestones.certificate.title", equalTo("Data engineering certificate"))
                .body("timeline.tasks.sql-week-2", nullValue())
                .body("timeline.tasks.sql-week-1", notNullValue());
    }

    @Test
    void aPatchThatChangesNothingLeavesTheVersion() {
        var owner = organisation.employee();
        var plan = Api.id(Api.of(owner).create(owner, example));
        Api.of(owner).change(plan, "{}").then().statusCode(200).header("ETag", "\"0\"");
    }

    @Test
    void aChangeNamesTheVersionItIsOf() {
        var owner = organisation.employee();
        var plan = Api.id(Api.of(owner).create(owner, example));
        Api.of(owner).change(plan, "\"0\"", "{\"title\": \"New\"}").then().statusCode(200);
        Api.of(owner)
                .change(plan, "\"0\"", "{\"title\": \"Newer\"}")
                .then()
                .statusCode(412)
                .header("ETag", "\"1\"")
                .body("code", equalTo("stale"));
        Api.of(owner)
                .free()
                .contentType("application/merge-patch+json")
                .body("{\"title\": \"Newer\"}")
                .patch("plans/{plan}", plan)
                .then()
                .statusCode(428);
        Api.of(owner).read(plan).then().body("title", equalTo("New"));
    }

    @Test
    void readOnlyFieldsAndBrokenRulesOfAPatchAreNamed() {
        var owner = organisation.employee();
        var plan = Api.id(Api.of(owner).create(owner, example));
        Api.of(owner)
                .free()
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"0\"")
                .body("{\"status\": \"ACTIVE\", \"title\": null}")
                .patch("plans/{plan}", plan)
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/status", "/title"));
        Api.of(owner)
                .change(plan, "{\"learning\": {\"activities\": {\"sql-course\": null}}}")
                .then()
                .statusCode(400)
                .body("errors.code", hasItems("prerequisite-exists", "activity-exists"));
        Api.of(owner).read(plan).then().header("ETag", "\"0\"");
    }

    @Test
    void aListIsWalkedPageByPageAndNarrowedByStatus() {
        var owner = organisation.employee();
        var newestFirst = new ArrayList<String>();
        for (int i = 0; i < 3; i++) {
            newestFirst.addFirst(Api.id(Api.of(owner).create(owner, example)).toString());
        }
        var first = Api.of(owner).request().queryParam("limit", 2).get("people/{person}/plans", owner.id());
        first.then()
                .statusCode(200)
                .header("Link", notNullValue())
                .body("items.id", equalTo(newestFirst.subList(0, 2)));
        Api.of(owner)
                .request()
                .queryParam("limit", 2)
                .queryParam("cursor", first.<String>path("next"))
                .get("people/{person}/plans", owner.id())
                .then()
                .statusCode(200)
                .body("items.id", equalTo(newestFirst.subList(2, 3)))
                .body("next", nullValue());
        assertEquals(
                List.of(),
                Api.of(owner)
                        .request()
                        .queryParam("status", "ACTIVE")
                        .get("people/{person}/plans", owner.id())
                        .path("items"));
    }

    @Test
    void forgedCursorsAndUnknownStatusesAreBadRequests() {
        var owner = organisation.employee();
        Api.of(owner)
                .free()
                .queryParam("cursor", "AAAA")
                .get("people/{person}/plans", owner.id())
                .then()
                .statusCode(400);
        Api.of(owner)
                .free()
                .queryParam("status", "WISH")
                .get("people/{person}/plans", owner.id())
                .then()
                .statusCode(400);
    }

    @Test
    void plansOfOthersDoNotExist() {
        var owner = organisation.employee();
        var colleague = organisation.employee();
        var stranger = Organisation.newOne().employee();
        var plan = Api.id(Api.of(owner).create(owner, example));
        for (var other : List.of(colleague, stranger)) {
            Api.of(other).read(plan).then().statusCode(404);
            Api.of(other).plans(owner).then().statusCode(404);
            Api.of(other).create(owner, example).then().statusCode(404);
            Api.of(other).act(plan, "submission").then().statusCode(404);
            Api.of(other).change(plan, "\"0\"", "{}").then().statusCode(404);
        }
        var unknown = Api.of(owner).read(UUID.randomUUID());
        unknown.then().statusCode(404).body("code", equalTo("not-found"));
    }

    @Test
    void theCoachDoesWhatTheirVerbsAllow() {
        var owner = organisation.employee();
        var plan = Api.id(Api.of(owner).create(owner, example));
        var without = organisation.coach();
        var reader = organisation.coachOf(owner, GrantVerb.READ);
        var editor = organisation.coachOf(owner, GrantVerb.READ, GrantVerb.EDIT);
        Api.of(without).read(plan).then().statusCode(404);
        Api.of(reader).read(plan).then().statusCode(200);
        Api.of(reader).change(plan, "{\"title\": \"Reader\"}").then().statusCode(404);
        Api.of(reader).create(owner, example).then().statusCode(404);
        Api.of(editor).change(plan, "{\"title\": \"Editor\"}").then().statusCode(200);
        Api.of(editor).create(owner, example).then().statusCode(201);
        Api.of(editor).act(plan, "approval").then().statusCode(404);
    }

    @Test
    void rolesWithoutPlansAreTurnedAwayBeforeAnythingIsLookedUp() {
        var operator = new Api(Tokens.of(organisation.tenant()).operator("op"));
        operator.read(UUID.randomUUID()).then().statusCode(403);
        new Api(Tokens.of(organisation.tenant()).hrClient("hr"))
                .read(UUID.randomUUID())
                .then()
                .statusCode(403);
        new Api("nonsense").free().get("plans/{plan}", UUID.randomUUID()).then().statusCode(401);
    }

    @Test
    void aRetryWithTheSameKeyCreatesOnce() {
        var owner = organisation.employee();
        var key = UUID.randomUUID().toString();
        var first = Api.of(owner)
                .request()
                .header("Idempotency-Key", key)
                .body(example)
                .post("people/{person}/plans", owner.id());
        var again = Api.of(owner)
                .request()
                .header("Idempotency-Key", key)
                .body(example)
                .post("people/{person}/plans", owner.id());
        assertEquals(Api.id(first), Api.id(again));
        Api.of(owner)
                .request()
                .header("Idempotency-Key", key)
                .body("{\"title\": \"Plan\", \"startsOn\": \"2026-11-23\", \"endsOn\": \"2027-05-30\"}")
                .post("people/{person}/plans", owner.id())
                .then()
                .statusCode(422);
        Api.of(owner)
                .plans(owner)
                .then()
                .body("items.id", contains(Api.id(first).toString()))
                .body("next", not(notNullValue()));
    }
}
