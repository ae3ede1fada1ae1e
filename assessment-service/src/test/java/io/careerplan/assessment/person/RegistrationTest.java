package io.careerplan.assessment.person;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.careerplan.assessment.Api;
import io.careerplan.assessment.AssessmentTest;
import io.careerplan.assessment.Heard;
import io.careerplan.assessment.Someone;
import io.careerplan.assessment.Tenant;
import io.careerplan.events.PersonRegistered;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@AssessmentTest
class RegistrationTest {

    private Tenant tenant;

    @BeforeEach
    void beginWithAnOrganisation() {
        tenant = Tenant.existing();
    }

    @Test
    void hrRegistersAPersonWithWhatTheOrganisationHasAsDefaults() {
        var registered = Someone.register(tenant, "E-1");

        var id = Api.id(registered);
        registered
                .then()
                .header("Location", endsWith("/assessment/v1/people/" + id))
                .header("ETag", "\"0\"")
                .body("timeZone", equalTo("Europe/Berlin"))
                .body("locale", equalTo("de-DE"))
                .body("currency", equalTo("EUR"))
                .body("employmentState", equalTo("EMPLOYED"))
                .body("signedIn", equalTo(false))
                .body("circumstances", nullValue());
        var heard = Heard.of(id, 1).getFirst();
        var person = ((PersonRegistered) heard.event()).person();
        assertEquals(tenant.slug(), heard.envelope().tenant());
        assertEquals(0, person.version());
        assertEquals("E-1", person.externalId());
        assertEquals("Europe/Berlin", person.timeZone());
        assertNull(person.subject());
    }

    @Test
    void whatHrSaysStands() {
        tenant.hr()
                .post("""
                        {"externalId": "E-2", "name": "Ada Lindqvist", "email": "ada@northwind.example",
                         "timeZone": "Asia/Tokyo", "locale": "ja", "currency": "JPY", "department": "Finance",
                         "programmes": ["growth-2027"], "industry": "FINANCE", "experienceLevel": "SENIOR",
                         "currentOccupation": "13-2011.00", "currentSince": "2023-04-01"}
                        """, "people")
                .then()
                .statusCode(201)
                .body("timeZone", equalTo("Asia/Tokyo"))
                .body("department", equalTo("Finance"))
                .body("programmes", equalTo(List.of("growth-2027")))
                .body("currentSince", equalTo("2023-04-01"));
    }

    @Test
    void anExternalIdIsGivenOnceInAnOrganisationAndAgainInAnother() {
        Someone.register(tenant, "E-3").then().statusCode(201);

        Someone.register(tenant, "E-3").then().statusCode(409).body("code", equalTo("external-id-taken"));
        Someone.register(Tenant.existing(), "E-3").then().statusCode(201);
    }

    @Test
    void ofSeveralAtTheSameMomentOneIsRegistered() throws Exception {
        Callable<Integer> register = () -> Someone.register(tenant, "E-4").statusCode();
        var statuses = new ArrayList<Integer>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer :
                    threads.invokeAll(Stream.generate(() -> register).limit(8).toList())) {
                statuses.add(answer.get());
            }
        }

        assertEquals(1, statuses.stream().filter(status -> status == 201).count());
        assertEquals(7, statuses.stream().filter(status -> status == 409).count());
        var found = tenant.hr()
                .request()
                .queryParam("externalId", "E-4")
                .get("people")
                .<List<?>>path("items");
        assertEquals(1, found.size());
    }

    @Test
    void theHrSystemRepeatsItselfUnderItsKeyAndGetsTheSameAnswer() {
        var key = UUID.randomUUID().toString();

        var first = withKey(key, Someone.body("E-5"));
        var second = withKey(key, Someone.body("E-5"));

        assertEquals(Api.id(first), Api.id(second));
        assertEquals(422, withKey(key, Someone.body("E-6")).statusCode());
        tenant.hrSystem().post(Someone.body("E-7"), "people").then().statusCode(400);
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        var refused = tenant.hr().postAnyway("""
                        {"name": "", "email": "ada@", "timeZone": "Berlin", "locale": "deutsch", "currency": "eur",
                         "industry": "CIRCUS", "currentOccupation": "15-1252", "currentSince": "2023-02-30",
                         "programmes": [""], "circumstances": {}}
                        """, "people");

        assertEquals(
                List.of(
                        "/circumstances",
                        "/currency",
                        "/currentOccupation",
                        "/currentSince",
                        "/email",
                        "/externalId",
                        "/industry",
                        "/locale",
                        "/name",
                        "/programmes/0",
                        "/timeZone"),
                Api.pointers(refused));
    }

    @Test
    void aJobThatBeginsInTheFutureIsRefused() {
        var body = "{\"externalId\": \"E-8\", \"name\": \"Ada\", \"currentSince\": \"2999-01-01\"}";

        assertEquals(List.of("/currentSince"), Api.pointers(tenant.hr().postAnyway(body, "people")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"employee", "coach", "mentor", "operator"})
    void nobodyButHrMay(String role) {
        tenant.signIn("sub-1", "E-9", role)
                .post(Someone.body("E-9"), "people")
                .then()
                .statusCode(403);
    }

    @Test
    void nobodyIsRegisteredBeforeThereIsAnOrganisation() {
        Someone.register(Tenant.unknown(), "E-1").then().statusCode(409).body("code", equalTo("organisation-missing"));
    }

    private io.restassured.response.Response withKey(String key, String body) {
        return tenant.hrSystem()
                .request()
                .header("Idempotency-Key", key)
                .body(body)
                .post("people");
    }
}
