package io.careerplan.planning.plan;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.careerplan.events.GrantRevoked;
import io.careerplan.events.GrantRole;
import io.careerplan.events.GrantState;
import io.careerplan.events.GrantVerb;
import io.careerplan.events.PlanReturned;
import io.careerplan.planning.Api;
import io.careerplan.planning.Heard;
import io.careerplan.planning.Organisation;
import io.careerplan.planning.PlanSteps;
import io.careerplan.planning.PlanningTest;
import io.careerplan.planning.Someone;
import io.careerplan.planning.Topic;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@PlanningTest
class PlanLifeTest {
    private final Organisation organisation = Organisation.newOne();

    @Test
    void eachStepIsStoredAndTold() {
        var owner = organisation.employee();
        var coach = organisation.coachOf(owner, GrantVerb.READ, GrantVerb.APPROVE);
        var plan = PlanSteps.submitted(owner);
        Api.of(coach)
                .act(plan, "approval")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("revision", equalTo(1))
                .body("decision.by", equalTo(coach.id().toString()));
        for (var step : List.of("activation", "completion", "archive")) {
            Api.of(owner).act(plan, step).then().statusCode(200);
        }
        assertEquals(
                List.of("submitted", "approved", "activated", "completed", "archived"), Heard.ofPlan(plan, "archived"));
        var told = Heard.of(plan);
        assertEquals(
                List.of(1L, 2L, 3L, 4L, 5L),
                told.stream().map(heard -> heard.event().version()).toList());
        assertTrue(told.stream()
                .allMatch(heard -> heard.key().equals(owner.id().toString())
                        && heard.envelope().tenant().equals(organisation.tenant())
                        && heard.planState().milestones().size() == 2));
    }

    @Test
    void anIncompletePlanIsNotHandedIn() {
        var owner = organisation.employee();
        var plan = Api.id(Api.of(owner)
                .create(owner, "{\"title\": \"Plan\", \"startsOn\": \"2026-11-23\", \"endsOn\": \"2027-05-30\"}"));
        Api.of(owner)
                .act(plan, "submission")
                .then()
                .statusCode(409)
                .body("code", equalTo("plan-incomplete"))
                .body(
                        "errors.pointer",
                        hasItems("/roadmap/milestones", "/learning/activities", "/flexibility/cadence"));
        Api.of(owner).read(plan).then().body("status", equalTo("DRAFT")).header("ETag", "\"0\"");
    }

    @Test
    void stepsOutOfOrderSayWhatWouldHaveToBeTrue() {
        var owner = organisation.employee();
        var plan = PlanSteps.draft(owner);
        for (var step : List.of("approval", "activation", "completion")) {
            Api.of(owner).act(plan, step).then().statusCode(409).body("code", equalTo("wrong-plan-status"));
        }
        Api.of(owner)
                .act(plan, "activation")
                .then()
                .body("detail", equalTo("The plan is DRAFT. It can become ACTIVE only from: APPROVED."));
        Api.of(owner).giveBack(plan, "No.").then().statusCode(409);
    }

    @Test
    void aSubmittedPlanWaitsForItsAnswer() {
        var owner = organisation.employee();
        var plan = PlanSteps.submitted(owner);
        Api.of(owner)
                .change(plan, "{\"title\": \"New\"}")
                .then()
                .statusCode(409)
                .body("code", equalTo("plan-not-editable"));
    }

    @Test
    void aReturnedPlanIsImprovedAndHandedInAgain() {
        var owner = organisation.employee();
        var coach = organisation.coachOf(owner, GrantVerb.READ, GrantVerb.APPROVE);
        var plan = PlanSteps.submitted(owner);
        Api.of(coach)
                .giveBack(plan, "More tests.")
                .then()
                .statusCode(200)
                .body("status", equalTo("DRAFT"))
                .body("decision.comment", equalTo("More tests."));
        Api.of(owner).change(plan, "{\"title\": \"With tests\"}").then().statusCode(200);
        Api.of(owner).act(plan, "submission").then().statusCode(200);
        assertEquals(List.of("submitted", "returned", "submitted"), Heard.ofPlan(plan, "submitted", 3));
        assertEquals("More tests.", ((PlanReturned) Heard.of(plan).get(1).event()).comment());
    }

    @Test
    void aReturnSaysWhy() {
        var owner = organisation.employee();
        var plan = PlanSteps.submitted(owner);
        Api.of(owner)
                .free()
                .body("{\"comment\": \" \"}")
                .post("plans/{plan}/return", plan)
                .then()
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("/comment")));
        Api.of(owner).read(plan).then().body("status", equalTo("SUBMITTED"));
    }

    @Test
    void whoHasACoachDoesNotApproveTheirOwnPlan() {
        var owner = organisation.employee();
        organisation.coachOf(owner, GrantVerb.READ, GrantVerb.APPROVE);
        var plan = PlanSteps.submitted(owner);
        Api.of(owner).act(plan, "approval").then().statusCode(409).body("code", equalTo("coach-approves"));
    }

    @Test
    void withoutACoachWhoApprovesTheOwnerDoes() {
        var owner = organisation.employee();
        organisation.coachOf(owner, GrantVerb.READ, GrantVerb.EDIT);
        Api.of(owner).act(PlanSteps.submitted(owner), "approval").then().statusCode(200);
    }

    @Test
    void whoTookTheGrantBackApprovesTheirOwnPlan() {
        var owner = organisation.employee();
        var coach = organisation.coach();
        var grant = organisation.grant(owner, coach, GrantRole.COACH, GrantVerb.READ, GrantVerb.APPROVE);
        organisation.awaitKnown(coach, owner);
        var plan = PlanSteps.submitted(owner);
        var revoked = new GrantState(
                grant.id(),
                1,
                grant.personId(),
                grant.granteeId(),
                grant.role(),
                grant.sections(),
                grant.verbs(),
                true);
        Topic.say(organisation.tenant(), new GrantRevoked(revoked));
        await().until(() -> Api.of(owner).act(plan, "approval").statusCode() == 200);
        Api.of(coach).read(plan).then().statusCode(404);
    }

    @Test
    void aPersonHasOneActivePlan() {
        var owner = organisation.employee();
        var first = PlanSteps.active(owner);
        var second = PlanSteps.approved(owner);
        Api.of(owner)
                .act(second, "activation")
                .then()
                .statusCode(409)
                .body("code", equalTo("another-plan-active"))
                .body("detail", containsString("people/" + owner.id() + "/plans?status=ACTIVE"));
        Api.of(owner).act(first, "completion").then().statusCode(200);
        Api.of(owner).act(second, "activation").then().statusCode(200);
    }

    @Test
    void ofTwoActivationsAtOnceOneWins() {
        var owner = organisation.employee();
        var plans = List.of(PlanSteps.approved(owner), PlanSteps.approved(owner), PlanSteps.approved(owner));
        var answers = plans.stream().map(plan -> activation(owner, plan)).toList();
        assertEquals(
                List.of(200, 409, 409),
                answers.stream().map(CompletableFuture::join).sorted().toList());
        assertEquals(List.of("ACTIVE", "APPROVED", "APPROVED"), statuses(owner, plans));
    }

    @Test
    void anArchivedPlanIsKeptAsItWas() {
        var owner = organisation.employee();
        var plan = PlanSteps.active(owner);
        Api.of(owner).act(plan, "archive").then().statusCode(200);
        Api.of(owner).change(plan, "{\"title\": \"New\"}").then().statusCode(409);
        Api.of(owner).act(plan, "archive").then().statusCode(409);
        Api.of(owner).read(plan).then().statusCode(200).body("status", equalTo("ARCHIVED"));
    }

    private static CompletableFuture<Integer> activation(Someone owner, UUID plan) {
        return CompletableFuture.supplyAsync(
                () -> Api.of(owner).act(plan, "activation").statusCode());
    }

    private static List<String> statuses(Someone owner, List<UUID> plans) {
        Stream<String> statuses =
                plans.stream().map(plan -> Api.of(owner).read(plan).path("status"));
        return statuses.sorted().toList();
    }
}
