package io.careerplan.assessment.cataloguerelease;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.careerplan.assessment.Api;
import io.careerplan.assessment.AssessmentTest;
import io.careerplan.assessment.Someone;
import io.careerplan.assessment.Tenant;
import io.careerplan.assessment.catalogueimport.SentCatalogue;
import io.careerplan.assessment.gapanalysis.Said;
import io.careerplan.assessment.official.OfficialFixture;
import io.careerplan.kit.tenancy.TenantScope;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@AssessmentTest
class ReleasesTest {

    private static final String AGENTS = "43-4051.00";
    private static final String HR_SPECIALISTS = "13-1071.00";

    @Inject
    SentCatalogue sent;

    @Inject
    Said said;

    @Inject
    TenantScope scope;

    @Inject
    EntityManager database;

    @AfterEach
    void restore() {
        sent.restore();
    }

    @Test
    void theShippedCatalogueIsTheFirstRelease() {
        var reader = Tenant.unknown().signIn("reader", "E-1", "employee");
        var first = walk(reader).getLast();

        reader.get("catalogue/releases/{id}", first)
                .then()
                .statusCode(200)
                .body("origin", equalTo("STARTER"))
                .body("dataSets.name", hasItem("O*NET Occupation Data"))
                .body("changes.occupationsAdded", greaterThan(150));
        reader.get("catalogue/releases/{id}/changes?limit=1", first)
                .then()
                .statusCode(200)
                .body("items.kind", contains("ADDED"))
                .body("items.code", contains("11-1011.00"))
                .body("next", notNullValue());
    }

    @Test
    void aReleaseListsWhatItChangedCodeByCode() {
        var reader = Tenant.unknown().signIn("reader", "E-1", "employee");
        String release = imported();

        assertEquals(release, walk(reader).getFirst());
        var first = reader.get("catalogue/releases/{id}/changes?limit=100", release);
        first.then()
                .statusCode(200)
                .body("items.find { it.code == '11-1011.00' }.kind", equalTo("RETIRED"))
                .body("items", hasSize(100));
        var agents = "items.find { it.code == '43-4051.00' }";
        last(reader, release, first)
                .then()
                .statusCode(200)
                .body(agents + ".kind", equalTo("CHANGED"))
                .body(agents + ".title", equalTo("Customer Helpers"))
                .body(agents + ".titleBefore", equalTo("Customer Service Representatives"))
                .body(agents + ".parts", containsInAnyOrder("DESCRIPTION"))
                .body(agents + ".requirements", hasItem("2.A.1.a"))
                .body(agents + ".requirements", hasSize(35));
        reader.free().get("catalogue/releases/" + UUID.randomUUID()).then().statusCode(404);
        reader.free()
                .get("catalogue/releases/" + UUID.randomUUID() + "/changes")
                .then()
                .statusCode(404);
    }

    /** Those that only the occupations used that are retired. */
    @Test
    void thePagesOfItsTechnologiesFollowOneAnother() {
        var reader = Tenant.unknown().signIn("reader", "E-1", "employee");
        var release = imported();
        var ids = walk(reader, "catalogue/releases/" + release + "/technologies?limit=50");
        var count = reader.get("catalogue/releases/{id}", release).<Integer>path("changes.technologiesChanged");

        assertTrue(ids.size() > 100);
        assertEquals(count, ids.size());
        assertEquals(ids.stream().sorted().distinct().toList(), ids);
    }

    @Test
    void aPersonSeesWhichOfTheirAimsAReleaseTouches() {
        var tenant = Tenant.existing();
        var ada = tenant.employee();
        var goal = goal(ada, AGENTS);
        goal(ada, "99-1234.00");
        said.rated(ada, "2.A.1.a", 4.0);
        var old = analysed(ada);
        var analysis = analysed(ada);
        var release = imported();

        reach(ada.api(), ada, release)
                .then()
                .statusCode(200)
                .body("aims.kind", contains("GOAL", "GAP_ANALYSIS", "GAP_ANALYSIS"))
                .body("aims[0].id", equalTo(goal.toString()))
                .body("aims[0].occupation.titleBefore", equalTo("Customer Service Representatives"))
                .body(
                        "aims.findAll { it.kind == 'GAP_ANALYSIS' }.id",
                        contains(analysis.toString(), analysis.toString()))
                .body("aims.occupation.code", contains(AGENTS, HR_SPECIALISTS, AGENTS));
        assertNotEquals(old, analysis);
        reach(tenant.employee().api(), ada, release).then().statusCode(404);
        reach(ada.api(), ada, UUID.randomUUID().toString()).then().statusCode(404);
    }

    @Test
    void aCoachNeedsGoalsAndSkillsTogether() {
        var tenant = Tenant.existing();
        var ada = tenant.employee();
        var half = tenant.coach();
        var both = tenant.coach();
        ada.grant(half.id(), "COACH", "[\"GOALS\"]", "[\"READ\"]").then().statusCode(201);
        ada.grant(both.id(), "COACH", "[\"GOALS\", \"SKILLS\"]", "[\"READ\"]")
                .then()
                .statusCode(201);
        var release = walk(ada.api()).getFirst();

        reach(half.api(), ada, release).then().statusCode(404);
        reach(both.api(), ada, release).then().statusCode(200);
    }

    @Test
    void operatorsCountTheAimsInTheirTenant() {
        var tenant = Tenant.existing();
        var ada = tenant.employee();
        var bob = tenant.employee();
        goal(ada, AGENTS);
        goal(ada, AGENTS);
        goal(bob, AGENTS);
        var gone = tenant.employee();
        goal(gone, AGENTS);
        tenant.hr().act("people/{p}/departure", gone.id()).then().statusCode(200);
        said.rated(ada, "2.A.1.a", 4.0);
        analysed(ada);
        analysed(ada);
        var release = imported();
        var operator = tenant.signIn("op", "O-1", "operator");

        operator.get("catalogue/releases/{id}/reach", release)
                .then()
                .statusCode(200)
                .body("aims.kind", contains("GOAL", "GAP_ANALYSIS"))
                .body("aims.count", contains(3, 2))
                .body("aims.people", contains(2, 1));
        Api.operator()
                .get("catalogue/releases/{id}/reach", release)
                .then()
                .statusCode(200)
                .body("aims.count", contains(0, 0));
        ada.api().free().get("catalogue/releases/{id}/reach", release).then().statusCode(403);
        tenant.hr().free().get("catalogue/releases/{id}/reach", release).then().statusCode(403);
    }

    @Test
    void releasesAreOnlyAddedAndByNobodyElse() {
        for (var change : List.of(
                "update release_note set revision = 0",
                "update release_change set code = 'x'",
                "delete from release_note",
                "delete from release_change")) {
            assertThrows(RuntimeException.class, () -> elsewhere(change));
        }
    }

    private int elsewhere(String sql) {
        return scope.call("shared", () -> QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery(sql).executeUpdate()));
    }

    private static Response last(Api reader, String release, Response page) {
        String next = page.path("next");
        return next == null
                ? page
                : last(
                        reader,
                        release,
                        reader.get("catalogue/releases/{id}/changes?limit=100&cursor={c}", release, next));
    }

    private static Response reach(Api api, Someone person, String release) {
        return api.get("people/{p}/catalogue-releases/{r}", person.id(), release);
    }

    private static String imported() {
        return SentCatalogue.imported(OfficialFixture.zip(OfficialFixture.release()))
                .path("result.release");
    }

    private static UUID goal(Someone person, String occupation) {
        var body = "{\"horizon\": \"VISION\", \"statement\": \"Work there\", \"due\": \"%s\"%s}"
                .formatted(
                        LocalDate.now(ZoneOffset.UTC).plusYears(6),
                        occupation.startsWith("99") ? "" : ", \"occupation\": \"" + occupation + "\"");
        return Api.id(person.api().post(body, "people/{p}/goals", person.id()));
    }

    private static UUID analysed(Someone person) {
        var body = "{\"targets\": [\"%s\", \"%s\"]}".formatted(AGENTS, HR_SPECIALISTS);
        return Api.id(person.api().post(body, "people/{p}/gap-analyses", person.id()));
    }

    private static List<String> walk(Api reader) {
        return walk(reader, "catalogue/releases?limit=2");
    }

    private static List<String> walk(Api reader, String list) {
        var all = new ArrayList<String>();
        String next = null;
        do {
            var page = reader.get(list + (next == null ? "" : "&cursor=" + next));
            all.addAll(page.then().statusCode(200).extract().path("items.id"));
            next = page.path("next");
        } while (next != null);
        return all;
    }
}
