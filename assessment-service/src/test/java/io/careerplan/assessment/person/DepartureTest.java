package io.careerplan.assessment.person;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.careerplan.assessment.AssessmentTest;
import io.careerplan.assessment.Heard;
import io.careerplan.assessment.Someone;
import io.careerplan.assessment.Tenant;
import io.careerplan.events.EmploymentState;
import io.careerplan.events.PersonLeft;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@AssessmentTest
class DepartureTest {

    private Tenant tenant;

    @BeforeEach
    void beginWithAnOrganisation() {
        tenant = Tenant.existing();
    }

    @Test
    void hrRecordsThatAPersonLeftAndTheOtherServicesHear() {
        var ada = tenant.employee();

        tenant.hr()
                .act("people/{id}/departure", ada.id())
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("employmentState", equalTo("LEFT"));

        var told = Heard.of(ada.id(), PersonLeft.class, 1).getFirst().person();
        assertEquals(2, told.version());
        assertEquals(EmploymentState.LEFT, told.employmentState());
        tenant.hr().get("people/{id}", ada.id()).then().statusCode(200).body("name", equalTo("Ada Lindqvist"));
    }

    @Test
    void whoLeftLeavesOnceAndChangesNoMore() {
        var ada = tenant.employee();
        tenant.hr().act("people/{id}/departure", ada.id()).then().statusCode(200);

        tenant.hr()
                .act("people/{id}/departure", ada.id())
                .then()
                .statusCode(409)
                .body("code", equalTo("person-has-left"));
        tenant.hr()
                .change("{\"department\": \"Finance\"}", "people/{id}", ada.id())
                .then()
                .statusCode(409)
                .body("code", equalTo("person-has-left"));
        Someone.register(tenant, ada.externalId()).then().statusCode(409).body("code", equalTo("external-id-taken"));
    }

    @Test
    void whoLeftMayDoNothingAnyMore() {
        var ada = tenant.employee();
        var coach = tenant.coach();
        var grant = ada.grant(coach.id(), "COACH", "[\"SITUATION\"]", "[\"READ\"]");
        grant.then().statusCode(201);
        coach.api().get("people/{id}", ada.id()).then().statusCode(200);
        tenant.hr().act("people/{id}/departure", coach.id()).then().statusCode(200);

        coach.api().get("people/{id}", ada.id()).then().statusCode(404);
        coach.api().get("people/{id}", coach.id()).then().statusCode(404);
    }

    @Test
    void departuresAreHrs() {
        var ada = tenant.employee();

        ada.api().act("people/{id}/departure", ada.id()).then().statusCode(403);
        // A coach whom she granted nothing is not told that she exists.
        tenant.coach().api().act("people/{id}/departure", ada.id()).then().statusCode(404);
        Tenant.existing().hr().act("people/{id}/departure", ada.id()).then().statusCode(404);
    }
}
