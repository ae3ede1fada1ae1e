package io.careerplan.assessment.grant;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.careerplan.assessment.Api;
import io.careerplan.assessment.AssessmentTest;
import io.careerplan.assessment.Heard;
import io.careerplan.assessment.Someone;
import io.careerplan.assessment.Tenant;
import io.careerplan.events.GrantGiven;
import io.careerplan.events.GrantRevoked;
import io.careerplan.events.GrantSection;
import io.careerplan.events.GrantVerb;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@AssessmentTest
class GrantsTest {

    private static final String PLAN = "[\"PLAN\"]";
    private static final String SITUATION = "[\"SITUATION\"]";
    private static final String READ = "[\"READ\"]";

    private Tenant tenant;
    private Someone ada;
    private Someone coach;

    @BeforeEach
    void beginWithAPersonAndACoach() {
        tenant = Tenant.existing();
        ada = tenant.employee();
        coach = tenant.coach();
    }

    @Test
    void aPersonOpensSectionsToACoachAndTheOtherServicesHear() {
        var given = ada.grant(coach.id(), "COACH", "[\"PROGRESS\", \"PLAN\"]", "[\"APPROVE\", \"READ\"]");

        var id = Api.id(given);
        given.then()
                .header("Location", containsString("/people/" + ada.id() + "/access-grants/" + id))
                .header("ETag", "\"0\"")
                .body("sections", equalTo(List.of("PLAN", "PROGRESS")))
                .body("verbs", equalTo(List.of("READ", "APPROVE")));
        var told = Heard.of(ada.id(), GrantGiven.class, 1).getFirst().grant();
        assertEquals(id, told.id());
        assertEquals(coach.id(), told.granteeId());
        assertEquals(Set.of(GrantSection.PLAN, GrantSection.PROGRESS), told.sections());
        assertEquals(Set.of(GrantVerb.READ, GrantVerb.APPROVE), told.verbs());
        assertFalse(told.revoked());
    }

    @Test
    void theSituationIsOpenToThoseItWasGrantedToAndClosedWhenTakenBack() {
        coach.api().get("people/{id}", ada.id()).then().statusCode(404);
        var grant = Api.id(ada.grant(coach.id(), "COACH", SITUATION, READ));

        coach.api().get("people/{id}", ada.id()).then().statusCode(200).body("circumstances.locations", hasSize(0));

        takeBack(grant);
        coach.api().get("people/{id}", ada.id()).then().statusCode(404);
    }

    @Test
    void aGrantOfOtherSectionsOrToSomebodyElseOpensNothingHere() {
        ada.grant(coach.id(), "COACH", "[\"PLAN\", \"GOALS\", \"PROGRESS\"]", "[\"READ\", \"EDIT\"]");
        ada.grant(tenant.coach().id(), "COACH", SITUATION, READ);

        coach.api().get("people/{id}", ada.id()).then().statusCode(404);
    }

    @Test
    void whoMayEditTheSituationChangesTheCircumstancesAndNothingElse() {
        ada.grant(coach.id(), "COACH", SITUATION, "[\"READ\", \"EDIT\"]").then().statusCode(201);
        var patch = "{\"circumstances\": {\"weeklyHours\": 3}}";

        coach.api()
                .change(patch, "people/{id}", ada.id())
                .then()
                .statusCode(200)
                .body("circumstances.weeklyHours", equalTo(3));
        var refused = coach.api()
                .changing("{\"name\": \"Eve\"}")
                .header("If-Match", "\"2\"")
                .patch("people/{id}", ada.id());
        assertEquals(List.of("/name"), Api.pointers(refused));
    }

    @Test
    void whoMayOnlyReadTheSituationChangesNothing() {
        ada.grant(coach.id(), "COACH", SITUATION, READ).then().statusCode(201);

        coach.api()
                .changing("{\"circumstances\": {\"weeklyHours\": 3}}")
                .header("If-Match", "\"1\"")
                .patch("people/{id}", ada.id())
                .then()
                .statusCode(404);
    }

    @Test
    void takingBackIsToldAndTheGrantIsGone() {
        var grant = Api.id(ada.grant(coach.id(), "COACH", PLAN, READ));

        takeBack(grant);

        var told = Heard.of(ada.id(), GrantRevoked.class, 1).getFirst().grant();
        assertEquals(1, told.version());
        assertTrue(told.revoked());
        ada.api().get("people/{p}/access-grants/{g}", ada.id(), grant).then().statusCode(404);
        ada.api().get("people/{p}/access-grants", ada.id()).then().body("items", hasSize(0));
        ada.grant(coach.id(), "COACH", PLAN, READ).then().statusCode(201);
    }

    @Test
    void takingBackNamesTheVersionItKnows() {
        var grant = Api.id(ada.grant(coach.id(), "COACH", PLAN, READ));

        ada.api()
                .free()
                .delete("people/{p}/access-grants/{g}", ada.id(), grant)
                .then()
                .statusCode(428);
        ada.api()
                .request()
                .header("If-Match", "\"7\"")
                .delete("people/{p}/access-grants/{g}", ada.id(), grant)
                .then()
                .statusCode(412)
                .header("ETag", "\"0\"");
        ada.api()
                .get("people/{p}/access-grants/{g}", ada.id(), grant)
                .then()
                .statusCode(200)
                .body("role", equalTo("COACH"));
    }

    @Test
    void theSameIsGrantedOnceEvenWhenAskedSeveralTimesAtOnce() throws Exception {
        Callable<Integer> give =
                () -> ada.grant(coach.id(), "COACH", PLAN, READ).statusCode();
        var statuses = new ArrayList<Integer>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer :
                    threads.invokeAll(Stream.generate(() -> give).limit(5).toList())) {
                statuses.add(answer.get());
            }
        }

        assertEquals(
                List.of(201, 409, 409, 409, 409), statuses.stream().sorted().toList());
    }

    @Test
    void onlyPeopleOfTheOrganisationWhoHaveNotLeftCanBeGranted() {
        var left = tenant.coach();
        tenant.hr().act("people/{id}/departure", left.id()).then().statusCode(200);

        for (var nobody : List.of(left.id(), Tenant.existing().coach().id(), UUID.randomUUID())) {
            ada.grant(nobody, "COACH", PLAN, READ).then().statusCode(422).body("code", equalTo("grantee-unknown"));
        }
    }

    @Test
    void whatNoGrantCanSayIsRefusedAtOnce() {
        assertEquals(List.of("/granteeId", "/verbs"), Api.pointers(ada.grant(ada.id(), "COACH", PLAN, "[\"EDIT\"]")));
        assertEquals(
                List.of("/role", "/sections/0", "/verbs"),
                Api.pointers(ada.grant(coach.id(), "BOSS", "[\"MOOD\"]", "[]")));
    }

    @Test
    void grantsAreThePersonsOwnBusiness() {
        var grant = Api.id(ada.grant(coach.id(), "COACH", PLAN, READ));

        for (var other : List.of(
                coach.api(),
                tenant.employee().api(),
                Tenant.existing().employee().api())) {
            other.get("people/{p}/access-grants", ada.id()).then().statusCode(404);
            other.get("people/{p}/access-grants/{g}", ada.id(), grant).then().statusCode(404);
            other.request()
                    .header("If-Match", "\"0\"")
                    .delete("people/{p}/access-grants/{g}", ada.id(), grant)
                    .then()
                    .statusCode(404);
        }
        tenant.hr().get("people/{p}/access-grants", ada.id()).then().statusCode(403);
        var bob = tenant.employee();
        bob.api().get("people/{p}/access-grants/{g}", bob.id(), grant).then().statusCode(404);
        ada.api().get("people/{p}/access-grants", ada.id()).then().body("items[0].verbs[1]", nullValue());
    }

    private void takeBack(UUID grant) {
        ada.api()
                .request()
                .header("If-Match", "\"0\"")
                .delete("people/{p}/access-grants/{g}", ada.id(), grant)
                .then()
                .statusCode(204);
    }
}
