package io.careerplan.assessment.benefit;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

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
class BenefitTablesTest {

    private static final String TABLES = "benefit-tables";
    private static final String TABLE = TABLES + "/{id}";
    private static final String CAR =
            "{\"benefit\": \"Company car\", \"p25\": 3000, \"median\": 6000.50, \"p75\": 9000}";
    private static final String SENIOR_CAR =
            "{\"benefit\": \"company car\", \"experienceLevel\": \"SENIOR\", \"median\": 12000}";

    private Tenant tenant;
    private Api hr;
    private Someone ada;

    @BeforeEach
    void beginWithAPerson() {
        tenant = Tenant.existing();
        hr = tenant.hr();
        ada = tenant.employee();
    }

    @Test
    void aTableIsSuppliedReadChangedAndRemoved() {
        var added = hr.post(table("EUR", CAR), TABLES);
        added.then().statusCode(201).header("ETag", "\"0\"").body("rows[0].median", equalTo(6000.5f));
        var id = Api.id(added);

        ada.api()
                .get(TABLE, id)
                .then()
                .statusCode(200)
                .body("area", equalTo("DE"))
                .body("updatedAt", notNullValue());
        ada.api()
                .get(TABLES)
                .then()
                .body("items.id", contains(id.toString()))
                .body("items[0].rowCount", equalTo(1))
                .body("items[0].rows", nullValue());
        hr.change("{\"year\": 2025}", TABLE, id).then().statusCode(200).header("ETag", "\"1\"");
        hr.change("{\"year\": 2025}", TABLE, id).then().statusCode(200).header("ETag", "\"1\"");
        hr.free()
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"0\"")
                .body("{\"year\": 2026}")
                .patch(TABLE, id)
                .then()
                .statusCode(412);
        hr.free().header("If-Match", "\"1\"").delete(TABLE, id).then().statusCode(204);
        ada.api().get(TABLE, id).then().statusCode(404);
    }

    @Test
    void onlyThoseWhoKeepTheCatalogueWriteAndOnlyTheTenantReads() {
        var id = Api.id(hr.post(table("EUR", CAR), TABLES));

        for (var api : List.of(ada.api(), tenant.coach().api())) {
            api.post(table("EUR", CAR), TABLES).then().statusCode(403);
            api.change("{\"year\": 2025}", TABLE, id).then().statusCode(403);
        }
        var others = Tenant.existing();
        others.employee().api().get(TABLE, id).then().statusCode(404);
        others.hr()
                .changing("{\"year\": 2025}")
                .header("If-Match", "\"0\"")
                .patch(TABLE, id)
                .then()
                .statusCode(404);
        others.hr().get(TABLES).then().body("items", hasSize(0));
    }

    @Test
    void whatIsWrongIsNamedAtItsPlace() {
        hr.post(table("EUR", CAR, "{\"benefit\": \"COMPANY CAR \", \"median\": 1}"), TABLES)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/rows/1"))
                .body("errors[0].code", equalTo("duplicate"));
        hr.post(table("EUR", "{\"benefit\": \"Gym\", \"p25\": 3, \"median\": 2, \"p75\": 1}"), TABLES)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/rows/0/median", "/rows/0/p75"));
        hr.postAnyway(table("EUR", "{\"benefit\": \"Gym\", \"median\": 0}"), TABLES)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/rows/0/median"));
        hr.postAnyway(table("XYZ", CAR), TABLES).then().statusCode(400).body("errors[0].pointer", equalTo("/currency"));
    }

    @Test
    void thereAreOnlySoMany() {
        for (int i = 0; i < 20; i++) {
            hr.post(table("EUR", CAR), TABLES).then().statusCode(201);
        }

        hr.post(table("EUR", CAR), TABLES).then().statusCode(409).body("code", equalTo("too-many-benefit-tables"));
    }

    @Test
    void whyABenefitIsHeldAgainstNothingIsSaid() {
        reason("NO_TABLE");
        hr.post(table("USD", CAR), TABLES).then().statusCode(201);
        reason("NO_PAY");
        has();
        reason("NO_BENEFITS");
        has("Gym");
        reason("NO_MATCHING_ROW");
        has("Company Car", "Gym");
        reason("OTHER_CURRENCY");
    }

    @Test
    void ownBenefitsStandAgainstARowWithItsSource() {
        hr.post(table("EUR", CAR), TABLES).then().statusCode(201);
        has("Company Car", "Gym");

        position()
                .then()
                .body("benefits.benefit", contains("Company Car", "Gym"))
                .body("benefits[0].value.amount", equalTo("6000.50"))
                .body("benefits[0].standing", equalTo("50.0"))
                .body("benefits[0].state", equalTo("WITHIN"))
                .body("benefits[0].points.percentile", contains(25, 50, 75))
                .body("benefits[0].source.dataSet", equalTo("Pay survey"))
                .body("benefits[0].source.release", equalTo("2024"))
                .body("benefits[0].source.area", equalTo("DE"))
                .body("benefits[0].source.row", equalTo("company car"))
                .body("benefits[1].missing", equalTo("NO_MATCHING_ROW"))
                .body("missing.findAll { it.part == 'BENEFITS' }", hasSize(0));
    }

    @Test
    void theRowIsTheOneClosestToThePerson() {
        hr.post(table("EUR", CAR, SENIOR_CAR), TABLES).then().statusCode(201);
        has("Company Car");
        position().then().body("benefits[0].standing", equalTo("50.0"));
        ada.api()
                .change("{\"experienceLevel\": \"SENIOR\"}", "people/{p}", ada.id())
                .then()
                .statusCode(200);

        position()
                .then()
                .body("benefits[0].standing", equalTo("<50"))
                .body("benefits[0].experienceLevel", equalTo("SENIOR"))
                .body("benefits[0].source.row", equalTo("company car / SENIOR"));
    }

    private void reason(String reason) {
        position().then().body("missing.find { it.part == 'BENEFITS' }.reason", equalTo(reason));
    }

    private Response position() {
        return ada.api().get("people/{p}/market-position", ada.id());
    }

    private UUID has(String... benefits) {
        var listed = List.of(benefits).stream()
                .map(each -> "{\"name\": \"%s\", \"value\": {\"amount\": \"6000.50\", \"currency\": \"EUR\"}}"
                        .formatted(each))
                .toList();
        var body = "{\"compensation\": {\"base\": {\"amount\": \"50000\", \"currency\": \"EUR\"}, \"benefits\": [%s]}}"
                .formatted(String.join(", ", listed));
        return Api.id(ada.api().post(body, "people/{p}/situation-assessments", ada.id()));
    }

    private static String table(String currency, String... rows) {
        return "{\"name\": \"Pay survey\", \"year\": 2024, \"area\": \"DE\", \"currency\": \"%s\", \"rows\": [%s]}"
                .formatted(currency, String.join(", ", rows));
    }
}
