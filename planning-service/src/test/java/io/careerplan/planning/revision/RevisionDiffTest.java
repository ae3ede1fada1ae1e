package io.careerplan.planning.revision;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.careerplan.planning.Api;
import io.careerplan.planning.Organisation;
import io.careerplan.planning.PlanSteps;
import io.careerplan.planning.PlanningTest;
import io.careerplan.planning.Someone;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@PlanningTest
class RevisionDiffTest {
    private final Organisation organisation = Organisation.newOne();

    @Test
    void theDifferenceOfTwoRevisionsIsToldEitherWay() {
        var owner = organisation.employee();
        var plan = PlanSteps.active(owner);
        Api.of(owner)
                .change(plan, "{\"roadmap\": {\"milestones\": {\"certificate\": {\"due\": \"2027-05-28\"}}}}")
                .then()
                .statusCode(200);
        compare(owner, plan, 1, 2)
                .then()
                .statusCode(200)
                .body("changes.kind", contains("MOVED"))
                .body("changes.itemId", contains("certificate"))
                .body("changes.weeks", contains(2));
        compare(owner, plan, 2, 1).then().statusCode(200).body("changes.weeks", contains(-2));
        compare(owner, plan, 2, 2).then().statusCode(200).body("changes", empty());
    }

    @Test
    void aRevisionThatThereIsNotAndPlansOfOthersAreNotFound() {
        var owner = organisation.employee();
        var plan = PlanSteps.active(owner);
        compare(owner, plan, 1, 2).then().statusCode(404).body("code", equalTo("not-found"));
        compare(organisation.employee(), plan, 1, 1).then().statusCode(404);
    }

    private static Response compare(Someone caller, UUID plan, int from, int to) {
        return Api.of(caller).request().get("plans/{plan}/revisions/{from}/diff/{to}", plan, from, to);
    }
}
