package io.careerplan.assessment.lookup;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.careerplan.assessment.Api;
import io.careerplan.assessment.AssessmentTest;
import io.careerplan.assessment.Tenant;
import io.restassured.RestAssured;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

@AssessmentTest
class LookupTest {

    private final Tenant tenant = Tenant.unknown();
    private final Api api = tenant.signIn("reader", "E-1", "employee");

    @Test
    void anOccupationNamesTheSourceOfEachFigure() {
        api.get("occupations/43-4051.00")
                .then()
                .statusCode(200)
                .body("title", equalTo("Customer Service Representatives"))
                .body("requirements", hasSize(68))
                .body("requirements[0].skillName", equalTo("Reading Comprehension"))
                .body("requirements[0].source.row", equalTo("43-4051.00 2.A.1.a"))
                .body("wages.source.row", equalTo("43-4051"))
                .body("wages.points.percentile", equalTo(List.of(10, 25, 50, 75, 90)))
                .body("workValues.RELATIONSHIPS", equalTo(6.0f));
    }

    @Test
    void anOccupationWithoutRatingsSaysSo() {
        api.get("occupations/15-1252.00")
                .then()
                .statusCode(200)
                .body("rated", equalTo(false))
                .body("requirements", hasSize(0));
    }

    @Test
    void anUnchangedOccupationIsNotSentAgain() {
        var etag = api.get("occupations/43-4051.00").header("ETag");

        api.request()
                .header("If-None-Match", etag)
                .get("occupations/43-4051.00")
                .then()
                .statusCode(304);
    }

    @Test
    void whatIsNotThereIsNotFound() {
        for (var code : List.of("99-9999.00", "nonsense", "%00")) {
            api.free().get("occupations/" + code).then().statusCode(404);
        }
    }

    @Test
    void theSearchNarrowsByWordsIndustryAndJobZone() {
        api.get("occupations?q=nurse&industry=HEALTHCARE&jobZone=4")
                .then()
                .statusCode(200)
                .body("items.code", hasItem("29-1141.00"))
                .body("items.jobZone", everyItem(equalTo(4)))
                .body("items.find { it.code == '29-1141.00' }.medianWage.amount", equalTo(93600));
        api.get("occupations?q=spaceship").then().statusCode(200).body("items", hasSize(0));
    }

    @Test
    void eachWrongParameterIsNamed() {
        var refused = api.free().queryParam("q", "x".repeat(101)).get("occupations?industry=MINING&jobZone=6");

        assertEquals(List.of("industry", "jobZone", "q"), Api.pointers(refused));
        assertEquals(List.of("kind"), Api.pointers(api.free().get("learning-resources?kind=PODCAST")));
        api.free().get("occupations?cursor=forged").then().statusCode(400).body("code", equalTo("cursor-invalid"));
    }

    @Test
    void pagesShowEverythingOnce() {
        var codes = walk("occupations?limit=50", "code");

        assertTrue(codes.size() >= 150);
        assertEquals(codes.size(), new HashSet<>(codes).size());
        assertEquals(codes.stream().sorted().toList(), codes);
    }

    @Test
    void aCursorOfOneSearchIsRefusedByAnother() {
        var cursor = api.get("occupations?industry=FINANCE&limit=1").path("next");

        api.free()
                .queryParam("cursor", cursor)
                .get("occupations?industry=EDUCATION&limit=1")
                .then()
                .statusCode(400);
    }

    @Test
    void skillsComeInTheOrderOfTheContentModel() {
        var ids = walk("skills", "id");

        assertEquals(68, ids.size());
        assertEquals("2.A.1.a", ids.getFirst());
        assertTrue(ids.indexOf("2.C.9.b") < ids.indexOf("2.C.10"));
    }

    @Test
    void learningResourcesNarrowBySkillAndKind() {
        api.get("learning-resources?skill=2.A.1.c&kind=BOOK")
                .then()
                .statusCode(200)
                .body("items.kind", everyItem(equalTo("BOOK")))
                .body("items.id", hasItem("book-on-writing-well"))
                .body("items.skills.'2.A.1.c'", everyItem(notNullValue()));
        api.get("learning-resources?skill=9.Z").then().statusCode(200).body("items", hasSize(0));
        api.get("learning-resources?limit=1").then().body("items[0].cost", nullValue());
    }

    @Test
    void everyRoleReadsTheCatalogueAndNobodyWithoutSignIn() {
        var readers = new ArrayList<>(List.of(tenant.hr(), Api.operator()));
        List.of("employee", "coach", "mentor").forEach(role -> readers.add(tenant.signIn(role, role, role)));
        for (var reader : readers) {
            for (var list : List.of("occupations", "occupations/11-9111.00", "skills", "learning-resources")) {
                reader.get(list).then().statusCode(200);
            }
        }
        RestAssured.given().get("/assessment/v1/occupations").then().statusCode(401);
        tenant.signIn("x", "x").free().get("occupations").then().statusCode(403);
    }

    private List<String> walk(String path, String key) {
        var all = new ArrayList<String>();
        var next = path;
        while (next != null) {
            var page = api.request().get(next);
            all.addAll(page.then().statusCode(200).extract().path("items." + key));
            String cursor = page.path("next");
            next = cursor == null ? null : path + (path.contains("?") ? "&" : "?") + "cursor=" + cursor;
        }
        return all;
    }
}
