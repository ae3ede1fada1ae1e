package io.careerplan.assessment.receivedinvitation;

import static io.careerplan.assessment.rating.RatingFixture.SPEAKING;
import static io.careerplan.assessment.rating.RatingFixture.WRITING;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.careerplan.assessment.Api;
import io.careerplan.assessment.AssessmentTest;
import io.careerplan.assessment.Someone;
import io.careerplan.assessment.Tenant;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@AssessmentTest
class ReceivedInvitationsTest {

    private static final String GIVEN = "people/{p}/invitations";
    private static final String ONE = GIVEN + "/{i}";
    private static final String RECEIVED = "people/me/received-invitations";

    private Tenant tenant;
    private Someone ada;
    private Someone bob;

    @BeforeEach
    void beginWithTwoColleagues() {
        tenant = Tenant.existing();
        ada = tenant.employee();
        bob = tenant.employee();
    }

    @Test
    void theInvitedFindsWhoAsksForWhatUntilWhenAndTheNextCall() {
        var id = Api.id(invite(bob.id(), "MANAGER", "\"2.A.1.c\", \"2.A.1.d\""));

        bob.api()
                .get(RECEIVED)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].id", equalTo(id.toString()))
                .body("items[0].personName", equalTo("Ada Lindqvist"))
                .body("items[0].skills.skillName", contains("Writing", "Speaking"))
                .body("items[0].state", equalTo("OPEN"))
                .body("items[0].answer.method", equalTo("POST"))
                .body("items[0].answer.path", equalTo("/assessment/v1/people/" + ada.id() + "/skill-ratings"))
                .body("items[0].answer.body.ratings.skillId", contains(WRITING, SPEAKING));
        bob.api().get(RECEIVED + "/{i}", id).then().statusCode(200).body("until", notNullValue());
        for (var other : List.of(ada, tenant.employee(), Tenant.existing().employee())) {
            other.api().get(RECEIVED).then().statusCode(200).body("items", hasSize(0));
            other.api().get(RECEIVED + "/{i}", id).then().statusCode(404);
        }
    }

    @Test
    void aSignInThatIsNobodysHasReceivedNothing() {
        var id = Api.id(invite(bob.id(), "PEER", "\"2.A.1.c\""));
        var nobody = tenant.signIn("sub-nobody", "E-nobody", "employee");

        nobody.get(RECEIVED).then().statusCode(403).body("code", equalTo("sign-in-not-registered"));
        nobody.get(RECEIVED + "/{i}", id).then().statusCode(404);
    }

    @Test
    void theNamedCallAnswersAsItIs() {
        var id = Api.id(invite(bob.id(), "PEER", "\"2.A.1.c\", \"2.A.1.d\""));
        var answer = bob.api().get(RECEIVED + "/{i}", id);
        var body = answer.jsonPath().getMap("answer.body");

        bob.api()
                .request()
                .body(body)
                .post("people/{p}/skill-ratings", ada.id())
                .then()
                .statusCode(201)
                .body("ratings.notObserved", contains(true, true));
        bob.api()
                .get(RECEIVED + "/{i}", id)
                .then()
                .body("state", equalTo("ANSWERED"))
                .body("answer", nullValue());
        ada.api().get(ONE, ada.id(), id).then().header("ETag", "\"2\"").body("state", equalTo("ANSWERED"));
        withdraw(id, "\"2\"").then().statusCode(409);
    }

    @Test
    void theNamedCallLeavesOutWhatTheCatalogueHasNoMore() {
        var hr = tenant.hr();
        hr.post(
                        "{\"id\": \"tickets\", \"name\": \"Tickets\", \"description\": \"Tickets\", \"kind\": \"KNOWLEDGE\"}",
                        "skills")
                .then()
                .statusCode(201);
        var mixed = Api.id(invite(bob.id(), "PEER", "\"tickets\", \"2.A.1.c\""));
        var eve = tenant.employee();
        var lost = Api.id(invite(eve.id(), "PEER", "\"tickets\""));
        hr.act("skills/{s}/retirement", "tickets").then().statusCode(200);

        bob.api()
                .get(RECEIVED + "/{i}", mixed)
                .then()
                .body("skills.skillName", contains("tickets", "Writing"))
                .body("answer.body.ratings.skillId", contains(WRITING));
        eve.api()
                .get(RECEIVED + "/{i}", lost)
                .then()
                .body("state", equalTo("OPEN"))
                .body("answer", nullValue());
    }

    @Test
    void aReceivedInvitationIsSentAgainOnlyWhenItHasChanged() {
        var id = Api.id(invite(bob.id(), "PEER", "\"2.A.1.c\""));
        var tag = bob.api().get(RECEIVED + "/{i}", id).header("ETag");

        assertEquals(304, ifChanged(id, tag).statusCode());
        withdraw(id, "\"0\"").then().statusCode(200);
        ifChanged(id, tag).then().statusCode(200).body("state", equalTo("WITHDRAWN"));
    }

    private Response ifChanged(UUID id, String tag) {
        return bob.api().request().header("If-None-Match", tag).get(RECEIVED + "/{i}", id);
    }

    private Response invite(UUID invited, String as, String skills) {
        var body = "{\"invitedId\": \"%s\", \"invitedAs\": \"%s\", \"skillIds\": [%s]}".formatted(invited, as, skills);
        return ada.api().post(body, GIVEN, ada.id());
    }

    private Response withdraw(UUID id, String version) {
        return ada.api().request().header("If-Match", version).post(ONE + "/withdrawal", ada.id(), id);
    }
}
