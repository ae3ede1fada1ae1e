package io.careerplan.planning.plan;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.careerplan.localstack.Tokens;
import io.careerplan.planning.Api;
import io.careerplan.planning.Heard;
import io.careerplan.planning.Organisation;
import io.careerplan.planning.PlanSteps;
import io.careerplan.planning.PlanningTest;
import io.careerplan.planning.Someone;
import java.util.List;
import org.junit.jupiter.api.Test;

@PlanningTest
class PlanRepublicationTest {
    private final Organisation organisation = Organisation.newOne();

    @Test
    void thePresentStateIsSaidAgainUnderAnIdOfItsOwn() {
        var owner = organisation.employee();
        var draft = PlanSteps.draft(owner);
        var plan = PlanSteps.active(owner);
        Api.of(owner).change(plan, "{\"title\": \"Revised\"}").then().statusCode(200);
        Heard.ofPlan(plan, "revised");
        var before = Heard.last(plan);
        republish(owner);
        assertEquals(
                List.of("submitted", "approved", "activated", "revised", "activated"),
                Heard.ofPlan(plan, "activated", 5));
        assertEquals(before.planState(), Heard.last(plan).planState());
        assertNotEquals(before.envelope().id(), Heard.last(plan).envelope().id());
        assertEquals(List.of(), Heard.of(draft));
    }

    @Test
    void onlyOperatorsMay() {
        var owner = organisation.employee();
        Api.of(owner).request().body(scope(owner)).post("republications").then().statusCode(403);
    }

    private static void republish(Someone owner) {
        var operator = new Api(Tokens.of("platform").operator("op"));
        String job = operator.request()
                .body(scope(owner))
                .post("republications")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        await().until(() ->
                operator.request().get("jobs/{job}", job).path("status").equals("SUCCEEDED"));
        operator.request().get("jobs/{job}", job).then().body("progress", equalTo(100));
    }

    private static String scope(Someone person) {
        return "{\"scope\": \"PERSON\", \"tenant\": \"" + person.tenant() + "\", \"personId\": \"" + person.id()
                + "\"}";
    }
}
