package io.careerplan.assessment.qualification;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
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
class QualificationsTest {

    private static final String ALL = "people/{p}/qualifications";
    private static final String ONE = ALL + "/{q}";
    private static final String CERTIFICATE = """
            {"kind": "CERTIFICATE", "title": "aPHR", "organisation": "HRCI", "startedOn": "2025-03-01",
             "expiresOn": "2028-02-29", "evidence": ["https://example.org/aphr"]}""";
    private static final String WORK = """
            {"kind": "WORK", "title": "Clerk", "startedOn": "2019-05-01", "endedOn": "2023-04-30"}""";

    private Tenant tenant;
    private Someone ada;

    @BeforeEach
    void beginWithAPerson() {
        tenant = Tenant.existing();
        ada = tenant.employee();
    }

    @Test
    void aQualificationIsKeptReadListedChangedAndRemoved() {
        var added = add(ada.api(), CERTIFICATE);
        var id = Api.id(added);
        added.then()
                .header("Location", containsString("/people/" + ada.id() + "/qualifications/" + id))
                .header("ETag", "\"0\"")
                .body("kind", equalTo("CERTIFICATE"))
                .body("expiresOn", equalTo("2028-02-29"));
        var work = Api.id(add(ada.api(), WORK));
        ada.api().get(ALL, ada.id()).then().body("items.id", contains(work.toString(), id.toString()));

        ada.api()
                .change("{\"title\": \"SHRM-CP\", \"expiresOn\": null}", ONE, ada.id(), id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("title", equalTo("SHRM-CP"));
        ada.api().change("{\"title\": \"SHRM-CP\"}", ONE, ada.id(), id).then().header("ETag", "\"1\"");
        remove(id, "\"0\"").then().statusCode(412).header("ETag", "\"1\"");
        remove(id, "\"1\"").then().statusCode(204);
        ada.api().get(ONE, ada.id(), id).then().statusCode(404);
        ada.api().get(ALL, ada.id()).then().body("items", hasSize(1));
    }

    @Test
    void whatAQualificationCannotBeIsRefusedAtItsPlace() {
        refused("/endedOn", "/startedOn", """
                {"kind": "EDUCATION", "title": "x", "startedOn": "2999-01-02", "endedOn": "2998-01-01"}""");
        refused("/endedOn", "/expiresOn", """
                {"kind": "CERTIFICATE", "title": "x", "startedOn": "2025-01-02", "endedOn": "2025-02-01", "expiresOn": "2025-01-01"}""");
        assertEquals(
                List.of("/title"),
                Api.pointers(ada.api().postAnyway("{\"kind\": \"WORK\", \"title\": \" \"}", ALL, ada.id())));
        assertEquals(
                List.of("/evidence/0", "/kind"),
                Api.pointers(ada.api()
                        .postAnyway(
                                "{\"kind\": \"HOBBY\", \"title\": \"x\", \"evidence\": [\"http://plain\"]}",
                                ALL,
                                ada.id())));
        ada.api().get(ALL, ada.id()).then().body("items", hasSize(0));
    }

    private void refused(String first, String second, String body) {
        var pointers = Api.pointers(ada.api().postAnyway(body, ALL, ada.id())).stream()
                .distinct()
                .toList();
        assertEquals(List.of(first, second), pointers);
    }

    @Test
    void theKindStaysAndAChangeNamesTheVersionItKnows() {
        var id = Api.id(add(ada.api(), WORK));

        var changed = ada.api()
                .changing("{\"kind\": \"EDUCATION\"}")
                .header("If-Match", "\"0\"")
                .patch(ONE, ada.id(), id);
        assertEquals(List.of("/kind"), Api.pointers(changed));
        var expiring = ada.api()
                .changing("{\"expiresOn\": \"2030-01-01\"}")
                .header("If-Match", "\"0\"")
                .patch(ONE, ada.id(), id);
        assertEquals(List.of("/expiresOn"), Api.pointers(expiring));
        ada.api().changing("{}").patch(ONE, ada.id(), id).then().statusCode(428);
        ada.api()
                .changing("{}")
                .header("If-Match", "\"9\"")
                .patch(ONE, ada.id(), id)
                .then()
                .statusCode(412);
    }

    @Test
    void aGrantOpensThemAndNobodyElseKnowsOfThem() {
        var id = Api.id(add(ada.api(), WORK));
        var coach = tenant.coach();
        ada.grant(coach.id(), "COACH", "[\"SITUATION\"]", "[\"READ\"]").then().statusCode(201);
        coach.api().get(ONE, ada.id(), id).then().statusCode(200);
        add(coach.api(), WORK).then().statusCode(404);

        for (var other :
                List.of(tenant.employee(), tenant.coach(), Tenant.existing().employee())) {
            other.api().get(ALL, ada.id()).then().statusCode(404);
            other.api().get(ONE, ada.id(), id).then().statusCode(404);
            other.api().get(ONE, other.id(), id).then().statusCode(404);
            add(other.api(), WORK).then().statusCode(404);
        }
        tenant.hr().get(ALL, ada.id()).then().statusCode(403);
    }

    @Test
    void qualificationsAreHandedOutAndForgotten() {
        add(ada.api(), CERTIFICATE).then().statusCode(201);
        ada.api().get("people/{p}/export", ada.id()).then().body("sections.qualifications.title", contains("aPHR"));

        tenant.hr().act("people/{p}/erasure", ada.id()).then().statusCode(202);
        ada.api().get(ALL, ada.id()).then().statusCode(404);
    }

    private Response add(Api caller, String body) {
        return caller.post(body, ALL, ada.id());
    }

    private Response remove(UUID id, String version) {
        return ada.api().request().header("If-Match", version).delete(ONE, ada.id(), id);
    }
}
