package io.careerplan.kit.export;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.careerplan.events.GrantRole;
import io.careerplan.kit.example.Notes;
import io.careerplan.kit.example.People;
import io.careerplan.kit.id.Ids;
import io.careerplan.kit.tenancy.TenantScope;
import io.careerplan.localstack.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PersonExportTest {

    private final String tenant = "export-" + Ids.next();
    private final Tokens tokens = Tokens.of(tenant);
    private UUID ada;
    private UUID cora;

    @Inject
    People people;

    @Inject
    TenantScope scope;

    @Inject
    Notes notes;

    @BeforeEach
    void adaHasANoteAndACoach() {
        ada = people.register(tenant, "sub-ada");
        cora = people.register(tenant, "sub-cora");
        people.grantGoals(tenant, ada, cora, GrantRole.COACH);
        scope.run(tenant, () -> notes.store(ada, "ada's"));
        scope.run(tenant, () -> notes.store(cora, "cora's"));
    }

    @Test
    void aPersonGetsEverythingHeldAboutThem() {
        export(tokens.employee("sub-ada", "E-1"), ada)
                .statusCode(200)
                .body("service", equalTo("kit"))
                .body("person", equalTo(ada.toString()))
                .body("sections.notes", contains("ada's"))
                .body("sections.membership.member.name", equalTo("Ada Example"))
                .body("sections.membership.grants", hasSize(1))
                .body("sections.membership.grants[0].granteeId", equalTo(cora.toString()))
                .body("sections.audit-trail.action", hasItem("note-written"));
    }

    /** Without a media type of its own it would be answered in whatever the client wrote. */
    @Test
    void itIsJsonAlsoForThoseWhoSayLess() {
        given().auth()
                .oauth2(tokens.employee("sub-ada", "E-1"))
                .accept("application/*;q=0.1")
                .get("/kit/v1/people/" + ada + "/export")
                .then()
                .statusCode(200)
                .contentType("application/json");
    }

    @Test
    void nobodyElseDoes() {
        export(tokens.coach("sub-cora", "E-2"), ada).statusCode(404);
        export(tokens.user("sub-hr", "E-3", "hr-partner"), ada).statusCode(404);
        export(tokens.operator("sub-op"), ada).statusCode(403);
        export(Tokens.of("export-elsewhere").employee("sub-ada", "E-1"), ada).statusCode(404);
    }

    private static ValidatableResponse export(String token, UUID person) {
        return given().auth()
                .oauth2(token)
                .get("/kit/v1/people/" + person + "/export")
                .then();
    }
}
