package io.careerplan.assessment.person;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.careerplan.assessment.Api;
import io.careerplan.assessment.AssessmentTest;
import io.careerplan.assessment.Heard;
import io.careerplan.assessment.Someone;
import io.careerplan.assessment.Tenant;
import io.careerplan.events.PersonChanged;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@AssessmentTest
class SignInTest {

    private Tenant tenant;

    @BeforeEach
    void beginWithAnOrganisation() {
        tenant = Tenant.existing();
    }

    @ParameterizedTest
    @ValueSource(strings = {"employee", "coach", "mentor", "hr-partner"})
    void theFirstCallBindsTheSignInAndTells(String role) {
        var id = Api.id(Someone.register(tenant, "E-" + role));

        tenant.signIn("sub-" + role, "E-" + role, role)
                .get("people/me")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("id", equalTo(id.toString()))
                .body("signedIn", equalTo(true))
                .body("circumstances.locations", hasSize(0));

        assertEquals(
                "sub-" + role,
                Heard.of(id, PersonChanged.class, 1).getFirst().person().subject());
    }

    @Test
    void laterCallsChangeNothing() {
        var person = tenant.employee();

        person.api().get("people/me").then().statusCode(200).header("ETag", "\"1\"");
        person.api()
                .request()
                .header("If-None-Match", "\"1\"")
                .get("people/me")
                .then()
                .statusCode(304);
    }

    @Test
    void severalFirstCallsAtOnceBindOnce() throws Exception {
        var id = Api.id(Someone.register(tenant, "E-1"));
        var api = tenant.signIn("sub-1", "E-1", "employee");
        Callable<Integer> me = () -> api.get("people/me").statusCode();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer :
                    threads.invokeAll(Stream.generate(() -> me).limit(6).toList())) {
                assertEquals(200, answer.get());
            }
        }

        api.get("people/{id}", id).then().header("ETag", "\"1\"");
    }

    @Test
    void anotherSignInForTheSamePersonIsRefused() {
        var person = tenant.employee();
        var other = tenant.signIn("another-sub", person.externalId(), "employee");

        other.get("people/me").then().statusCode(403).body("code", equalTo("sign-in-bound-elsewhere"));
        other.get("people/{id}", person.id()).then().statusCode(404);
    }

    @Test
    void whomNobodyRegisteredIsRefused() {
        tenant.signIn("sub-2", "E-unknown", "employee")
                .get("people/me")
                .then()
                .statusCode(403)
                .body("code", equalTo("sign-in-not-registered"));
    }

    @Test
    void theSameExternalIdInAnotherOrganisationIsSomebodyElse() {
        var person = tenant.employee();
        var elsewhere = Tenant.existing().signIn("sub-3", person.externalId(), "employee");

        elsewhere.get("people/me").then().statusCode(403).body("code", equalTo("sign-in-not-registered"));
        elsewhere.get("people/{id}", person.id()).then().statusCode(404);
    }

    @Test
    void aSignInStaysThePersonsWhenTheirExternalIdChanges() {
        var person = tenant.employee();
        tenant.hr()
                .change("{\"externalId\": \"%s-new\"}".formatted(person.externalId()), "people/{id}", person.id())
                .then()
                .statusCode(200);

        person.api()
                .get("people/me")
                .then()
                .statusCode(200)
                .body("id", equalTo(person.id().toString()));
    }

    @Test
    void whoLeftIsRefusedWhetherTheySignedInBeforeOrNot() {
        var person = tenant.employee();
        var never = Api.id(Someone.register(tenant, "E-never"));
        tenant.hr().act("people/{id}/departure", person.id()).then().statusCode(200);
        tenant.hr().act("people/{id}/departure", never).then().statusCode(200);

        person.api().get("people/me").then().statusCode(403).body("code", equalTo("person-has-left"));
        tenant.signIn("sub-never", "E-never", "employee")
                .get("people/me")
                .then()
                .statusCode(403)
                .body("code", equalTo("person-has-left"));
    }

    @Test
    void withoutASignInNothingIsShown() {
        io.restassured.RestAssured.given()
                .get("/assessment/v1/people/me")
                .then()
                .statusCode(401);
    }
}
