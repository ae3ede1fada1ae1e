package io.careerplan.assessment.peoplefile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.careerplan.assessment.Api;
import io.careerplan.assessment.AssessmentTest;
import io.careerplan.assessment.Heard;
import io.careerplan.assessment.Someone;
import io.careerplan.assessment.Tenant;
import io.careerplan.events.PersonChanged;
import io.careerplan.events.PersonRegistered;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@AssessmentTest
class PeopleFileTest {

    private static final String TWO = """
            externalId,name,department,programmes,currentOccupation
            E-1,Ada Lindqvist,Finance,growth-2027;mentoring,13-2011.00
            E-2,"Okafor, Chidi",,,
            """;

    /** One good row among those with every kind of fault. */
    private static final String FAULTY = """
            {"externalId": "E-1", "name": "", "email": "ada@", "currentSince": "2999-01-01", "salary": 1}
            {"externalId": "E-2", "name": "Bob", "programmes": ["a", ""]}
            {"externalId": "E-3", "name": "Cleo", "currentSince": "2999-01-01"}
            {"externalId": "E-4", "name": "N\\u0000", "department": "\\ud800"}
            {"externalId": "WHO-LEFT", "name": "Gone"}
            {"externalId": "E-5"
            {"externalId": "E-6", "name": "Good", "department": null}
            {"externalId": "E-6", "name": "Twice"}
            """;

    private Tenant tenant;
    private Api hr;

    @BeforeEach
    void beginWithAnOrganisation() {
        tenant = Tenant.existing();
        hr = tenant.hrSystem();
    }

    @Test
    void whoIsNewIsRegisteredAsOneByOne() {
        var accepted = Sent.file(hr, Sent.CSV, TWO, false);

        accepted.then()
                .statusCode(202)
                .header("Location", endsWith("/assessment/v1/jobs/" + accepted.path("id")))
                .body("kind", equalTo("people-file"));
        var done = Sent.done(hr, accepted);
        done.then().body("status", equalTo("SUCCEEDED")).body("progress", equalTo(100));
        done.then().body("result.rows", equalTo(2)).body("result.errors", hasSize(0));
        assertEquals(List.of(2, 0, 0, 0), Sent.counts(done));
        person("E-1")
                .then()
                .body("items[0].timeZone", equalTo("Europe/Berlin"))
                .body("items[0].programmes", equalTo(List.of("growth-2027", "mentoring")))
                .body("items[0].currentOccupation", equalTo("13-2011.00"));
        person("E-2").then().body("items[0].name", equalTo("Okafor, Chidi"));
        var told = Heard.of(id("E-1"), PersonRegistered.class, 1).getFirst().person();
        assertEquals("Finance", told.department());
        assertEquals(0, told.version());
        var ada = tenant.signIn("sub-" + UUID.randomUUID(), "E-1", "employee");
        ada.get("people/me").then().statusCode(200).body("signedIn", equalTo(true));
    }

    @Test
    void theSameFileAgainChangesNothingAndTellsNothing() {
        Sent.counts(hr, TWO);
        var before = person("E-1").<String>path("items[0].updatedAt");

        assertEquals(List.of(0, 0, 2, 0), Sent.counts(hr, TWO));

        assertEquals(before, person("E-1").path("items[0].updatedAt"));
        tenant.hr()
                .change("{\"name\": \"Ada L.\"}", "people/{id}", id("E-1"))
                .then()
                .statusCode(200);
        // What was told in between would have come before this.
        assertEquals(1, Heard.of(id("E-1"), PersonChanged.class, 1).size());
    }

    @Test
    void whoIsSaidOtherwiseIsChangedInWhatIsSaidAlone() {
        Sent.counts(hr, TWO);
        var again = "externalId,name,department,email\nE-1,Ada Lindqvist,,ada@northwind.example\n";

        assertEquals(List.of(0, 1, 0, 0), Sent.counts(hr, again));

        person("E-1")
                .then()
                .body("items[0].department", nullValue())
                .body("items[0].email", equalTo("ada@northwind.example"))
                .body("items[0].programmes", hasSize(2))
                .body("items[0].version", equalTo(1));
        assertEquals(
                1,
                Heard.of(id("E-1"), PersonChanged.class, 1).getFirst().person().version());
    }

    @Test
    void ofRowsThatAreWrongEveryFaultIsListedAndTheOthersAreTaken() {
        var left = tenant.employee();
        tenant.hr().act("people/{id}/departure", left.id()).then().statusCode(200);
        var file = FAULTY.replace("WHO-LEFT", left.externalId());

        var done = Sent.done(hr, Sent.file(hr, Sent.NDJSON, file, false));

        assertEquals(List.of(1, 0, 0, 7), Sent.counts(done));
        assertEquals(
                List.of(
                        "1 email malformed",
                        "1 name blank",
                        "1 salary unknown-field",
                        "2 programmes/1 blank",
                        "3 currentSince in-the-future",
                        "4 department malformed",
                        "4 name malformed",
                        "5 null person-has-left",
                        "6 null malformed-json",
                        "8 externalId duplicate"),
                faults(done));
    }

    @Test
    void aFileOfFaultsAloneComesToAnEnd() {
        var file = """
                {"externalId": "\\u0000", "name": "A"}
                {"externalId": "\\ud800", "name": "B"}
                []
                {"externalId": 7, "name": "C", "\\u0000": 1}
                """;

        var done = Sent.done(hr, Sent.file(hr, Sent.NDJSON, file, false));

        assertEquals(List.of(0, 0, 0, 4), Sent.counts(done));
        assertEquals(
                List.of(
                        "1 externalId malformed",
                        "2 externalId malformed",
                        "3 null wrong-type",
                        "4 ? unknown-field",
                        "4 externalId wrong-type"),
                faults(done));
    }

    @Test
    void aDryRunSaysTheSameAndWritesNothing() {
        Sent.counts(hr, TWO);
        var file = TWO.replace("Finance", "Sales") + "E-3,Cleo,,,\nE-4,,,,\n";

        var tried = Sent.done(hr, Sent.file(hr, Sent.CSV, file, true));

        tried.then().body("result.dryRun", equalTo(true));
        assertEquals(List.of(1, 1, 1, 1), Sent.counts(tried));
        person("E-3").then().body("items", hasSize(0));
        person("E-1").then().body("items[0].department", equalTo("Finance"));
        assertEquals(List.of(1, 1, 1, 1), Sent.counts(hr, file));
    }

    @Test
    void aFileOfManyPartsIsTakenWhole() {
        var file = new StringBuilder("externalId,name\n");
        for (int i = 0; i < 1_001; i++) {
            file.append("E-").append(i).append(",Somebody\n");
        }

        assertEquals(List.of(1_001, 0, 0, 0), Sent.counts(hr, file.toString()));
        assertEquals(List.of(0, 0, 1_001, 0), Sent.counts(hr, file.toString()));
    }

    @Test
    void twoFilesAtOnceRegisterEachPersonOnce() {
        var file = new StringBuilder("externalId,name\n");
        for (int i = 0; i < 400; i++) {
            file.append("E-").append(i).append(",Somebody\n");
        }
        var first = Sent.file(hr, Sent.CSV, file.toString(), false);
        var second = Sent.file(hr, Sent.CSV, file.toString(), false);

        var one = Sent.counts(Sent.done(hr, first));
        var other = Sent.counts(Sent.done(hr, second));

        assertEquals(400, one.get(0) + other.get(0));
        assertEquals(400, one.get(2) + other.get(2));
    }

    @ParameterizedTest
    @ValueSource(ints = {10_001, 100_000})
    void aFileWithTooManyRowsIsRefusedAsAWhole(int rows) {
        var file = "externalId,name\n" + "E,A\n".repeat(rows);

        Sent.file(hr, Sent.CSV, file, false).then().statusCode(400).body("code", equalTo("too-many-rows"));
        person("E").then().body("items", hasSize(0));
    }

    @Test
    void aFileThatIsTooLargeOrOfAnotherTypeIsRefused() {
        var large = "externalId,name\n" + "E,A\n".repeat(3_000_000);

        Sent.file(hr, Sent.CSV, large, false).then().statusCode(413);
        sendAnyway("application/json", TWO).then().statusCode(415);
        sendAnyway("text/csv; charset=UTF-8", "externalId;name\nE-1;Ada").then().statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"employee", "coach", "mentor", "operator"})
    void nobodyButHrMay(String role) {
        for (var file : List.of(TWO, "no such column\n")) {
            Sent.file(tenant.signIn("sub-1", "E-9", role), Sent.CSV, file, false)
                    .then()
                    .statusCode(403);
        }
    }

    @Test
    void aFileIsOfItsOrganisationAlone() {
        var elsewhere = Tenant.existing();
        Sent.counts(hr, TWO);

        assertEquals(List.of(2, 0, 0, 0), Sent.counts(elsewhere.hrSystem(), TWO));
        var job = Sent.file(hr, Sent.CSV, TWO, true).<String>path("id");
        elsewhere.hrSystem().get("jobs/{id}", job).then().statusCode(404);
        Sent.file(Tenant.unknown().hrSystem(), Sent.CSV, TWO, false)
                .then()
                .statusCode(409)
                .body("code", equalTo("organisation-missing"));
    }

    @Test
    void theSameKeyIsTheSameJobAndAnotherFileUnderItIsRefused() {
        var key = UUID.randomUUID().toString();

        assertEquals(withKey(key, TWO).<String>path("id"), withKey(key, TWO).path("id"));
        withKey(key, TWO + "E-3,Cleo,,,\n").then().statusCode(422);
        Someone.register(tenant, "E-9").then().statusCode(201);
    }

    private Response withKey(String key, String file) {
        return hr.request()
                .header("Idempotency-Key", key)
                .contentType(Sent.CSV)
                .body(file.getBytes(UTF_8))
                .post("people/bulk");
    }

    private Response sendAnyway(String type, String file) {
        return hr.free()
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(type)
                .body(file.getBytes(UTF_8))
                .post("people/bulk");
    }

    private Response person(String externalId) {
        return hr.request().queryParam("externalId", externalId).get("people");
    }

    private UUID id(String externalId) {
        return UUID.fromString(person(externalId).path("items[0].id"));
    }

    private static List<String> faults(Response done) {
        return done.<List<Map<String, Object>>>path("result.errors").stream()
                .map(fault -> fault.get("line") + " " + fault.get("field") + " " + fault.get("code"))
                .sorted()
                .toList();
    }
}
