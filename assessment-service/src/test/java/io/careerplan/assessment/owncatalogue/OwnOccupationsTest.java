package io.careerplan.assessment.owncatalogue;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.careerplan.assessment.Api;
import io.careerplan.assessment.AssessmentTest;
import io.careerplan.assessment.Tenant;
import io.careerplan.assessment.catalogueimport.SentCatalogue;
import io.careerplan.assessment.gapanalysis.Said;
import io.careerplan.assessment.official.OfficialFixture;
import io.careerplan.events.CatalogueEvent;
import io.careerplan.events.OccupationPublished;
import io.careerplan.events.OccupationRetired;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@AssessmentTest
class OwnOccupationsTest {

    private static final String READING = "2.A.1.a";
    private static final String OCCUPATION = """
            {"code": "%s", "title": "Support Hero", "description": "Helps whoever calls.", "jobZone": 3,
             "requirements": [{"skillId": "2.A.1.a", "importance": 4.5, "level": 5},
                              {"skillId": "2.A.1.b", "importance": 4, "level": 3.5}]}
            """;

    @Inject
    Said said;

    @Inject
    SentCatalogue sent;

    private Tenant tenant;

    @BeforeEach
    void beginWithAnOrganisation() {
        tenant = Tenant.existing();
    }

    @Test
    void itIsFoundReadAndComparedLikeTheSharedOnes() {
        var added = add("support-hero");

        added.then()
                .statusCode(201)
                .header("ETag", equalTo("\"0\""))
                .body("own", equalTo(true))
                .body("industries", contains("OTHER"))
                .body("requirements.skillName", contains("Reading Comprehension", "Active Listening"))
                .body("source.dataSet", equalTo("own occupations"));
        assertTrue(added.header("Location").endsWith("/occupations/support-hero"));
        var ada = tenant.employee();
        ada.api().get("occupations?q=hero").then().body("items.code", contains("support-hero"));
        ada.api()
                .get("occupations/support-hero")
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"0\""))
                .body("title", equalTo("Support Hero"));
        ada.api().get("occupations/43-4051.00").then().body("own", equalTo(false));
        ada.api().get("occupations/support-hero/moves").then().statusCode(200).body("items", not(hasSize(0)));
        said.rated(ada, READING, 2.0);
        ada.api()
                .post("{\"targets\": [\"support-hero\", \"43-4051.00\"]}", "people/{p}/gap-analyses", ada.id())
                .then()
                .statusCode(201)
                .body("targets[0].occupation", equalTo("support-hero"))
                .body("targets[0].skills.find { it.skillId == '2.A.1.a' }.status", equalTo("GAP"));
    }

    @Test
    void nobodyElseSeesOrChangesIt() {
        add("secret-job").then().statusCode(201);
        var other = Tenant.existing();

        var hr = other.hr();
        hr.get("occupations?q=hero").then().body("items", hasSize(0));
        hr.free().get("occupations/secret-job").then().statusCode(404);
        hr.free().get("occupations/secret-job/moves").then().statusCode(404);
        hr.changing("{\"title\": \"Mine\"}")
                .header("If-Match", "*")
                .patch("occupations/secret-job")
                .then()
                .statusCode(404);
        hr.free().post("occupations/secret-job/retirement").then().statusCode(404);
        other.hr()
                .post(OCCUPATION.formatted("secret-job"), "occupations")
                .then()
                .statusCode(201);
        tenant.hr().get("occupations/secret-job").then().statusCode(200);
    }

    @Test
    void itIsToldUnderItsTenantWithThoseNearestToIt() {
        add("told-job").then().statusCode(201);
        change("told-job", "{\"title\": \"Other\"}").then().statusCode(200);
        tenant.hr().act("occupations/{c}/retirement", "told-job").then().statusCode(200);

        var told = told("told-job", 3);
        var first = ((OccupationPublished) told.getFirst()).occupation();
        assertEquals(tenant.slug(), first.owner());
        assertEquals(0, first.version());
        assertEquals(40, first.nearest().size());
        assertEquals("Other", ((OccupationPublished) told.get(1)).occupation().title());
        assertEquals(2, ((OccupationRetired) told.get(2)).occupation().version());
    }

    private List<CatalogueEvent> told(String code, int count) {
        try (var heard = new ToldCatalogue(tenant.slug() + "/" + code)) {
            return await().until(heard::all, all -> all.size() >= count);
        }
    }

    @Test
    void itChangesForWhoHasSeenItAndOnlyWhenSomethingIsOther() {
        add("job").then().statusCode(201);
        var hr = tenant.hr();

        change("job", "{\"requirements\": [{\"skillId\": \"2.C.1.a\", \"importance\": 2}], \"jobZone\": null}")
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("requirements.skillId", contains("2.C.1.a"));
        change("job", "{\"title\": \"Support Hero\"}").then().statusCode(200).header("ETag", equalTo("\"1\""));
        hr.changing("{\"title\": \"x\"}").patch("occupations/job").then().statusCode(428);
        hr.changing("{\"title\": \"x\"}")
                .header("If-Match", "\"0\"")
                .patch("occupations/job")
                .then()
                .statusCode(412);
        assertEquals(
                List.of("/code"),
                Api.pointers(
                        hr.changing("{\"code\": \"x\"}").header("If-Match", "*").patch("occupations/job")));
        hr.changing("{\"title\": \"x\"}")
                .header("If-Match", "*")
                .patch("occupations/43-4051.00")
                .then()
                .statusCode(404);
    }

    @Test
    void onceRetiredItIsGoneAndItsCodeStaysTaken() {
        add("gone").then().statusCode(201);
        var hr = tenant.hr();
        hr.act("occupations/{c}/retirement", "gone").then().statusCode(200).body("title", equalTo("Support Hero"));

        hr.free().get("occupations/gone").then().statusCode(404);
        hr.free().post("occupations/gone/retirement").then().statusCode(404);
        hr.get("occupations?q=hero").then().body("items", hasSize(0));
        add("gone").then().statusCode(409).body("code", equalTo("occupation-code-taken"));
        hr.free().post("occupations/43-4051.00/retirement").then().statusCode(404);
    }

    @Test
    void eachWrongPartIsNamed() {
        var body = """
                {"code": "43-4051.00", "title": " ", "description": "x", "jobZone": 6, "industries": [],
                 "requirements": [{"skillId": "2.A.1.a", "importance": 0, "level": 8}]}
                """;
        assertEquals(
                List.of(
                        "/code",
                        "/industries",
                        "/jobZone",
                        "/requirements/0/importance",
                        "/requirements/0/level",
                        "/title"),
                Api.pointers(tenant.hr().postAnyway(body, "occupations")));
        var unknown = OCCUPATION.formatted("x1").replace("2.A.1.b", "9.Z").replace("4.5", "3");
        assertEquals(
                List.of("/requirements/1/skillId"), Api.pointers(tenant.hr().postAnyway(unknown, "occupations")));
        var twice = OCCUPATION.formatted("x1").replace("2.A.1.b", "2.A.1.a");
        assertEquals(
                List.of("/requirements/1/skillId"), Api.pointers(tenant.hr().postAnyway(twice, "occupations")));
    }

    @Test
    void hrPartnersAndOperatorsOfTheTenantKeepThem() {
        tenant.signIn("op", "O-1", "operator")
                .post(OCCUPATION.formatted("ops-job"), "occupations")
                .then()
                .statusCode(201);
        for (var role : List.of("employee", "coach", "mentor")) {
            var api = tenant.signIn(role, role, role);
            api.postAnyway(OCCUPATION.formatted("x1"), "occupations").then().statusCode(403);
            api.changing("{}")
                    .header("If-Match", "*")
                    .patch("occupations/ops-job")
                    .then()
                    .statusCode(403);
            api.free().post("occupations/ops-job/retirement").then().statusCode(403);
        }
        Tenant.unknown()
                .hr()
                .postAnyway(OCCUPATION.formatted("x1"), "occupations")
                .then()
                .statusCode(409)
                .body("code", equalTo("organisation-missing"));
    }

    @Test
    void theSameKeyAddsOnce() {
        var request = tenant.hr().request().header("Idempotency-Key", "k-" + tenant.slug());
        request.body(OCCUPATION.formatted("once")).post("occupations").then().statusCode(201);
        request.body(OCCUPATION.formatted("once")).post("occupations").then().statusCode(201);
        tenant.hr().get("occupations?q=hero").then().body("items.code", contains("once"));
    }

    @Test
    void itIsToldAgainWhenWhatAllShareChanges() {
        add("lasting").then().statusCode(201);
        try {
            SentCatalogue.imported(OfficialFixture.zip(OfficialFixture.release()))
                    .then()
                    .body("result.outcome", equalTo("TAKEN"));
            var told = told("lasting", 2);
            var last = ((OccupationPublished) told.getLast()).occupation();
            assertEquals(1, last.version());
            assertEquals(1, last.nearest().size());
            tenant.hr()
                    .get("occupations/lasting")
                    .then()
                    .statusCode(200)
                    .body("requirements.skillId", hasItem("2.A.1.b"));
        } finally {
            sent.restore();
        }
    }

    @Test
    void anOperatorHasItSaidAgainUnderAHigherVersion() {
        add("again").then().statusCode(201);
        Api.operator()
                .post("{\"scope\": \"TENANT\", \"tenant\": \"%s\"}".formatted(tenant.slug()), "republications")
                .then()
                .statusCode(202);

        var told = told("again", 2);
        assertEquals(1, told.getLast().version());
        assertEquals(
                ((OccupationPublished) told.getFirst()).occupation().nearest(),
                ((OccupationPublished) told.getLast()).occupation().nearest());
    }

    private Response add(String code) {
        return tenant.hr().post(OCCUPATION.formatted(code), "occupations");
    }

    private Response change(String code, String patch) {
        return tenant.hr().change(patch, "occupations/{c}", code);
    }
}
