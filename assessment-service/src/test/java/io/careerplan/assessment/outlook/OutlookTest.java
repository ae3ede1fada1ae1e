package io.careerplan.assessment.outlook;

import static io.careerplan.assessment.catalogueimport.SentCatalogue.CSV;
import static io.careerplan.assessment.catalogueimport.SentCatalogue.done;
import static io.careerplan.assessment.catalogueimport.SentCatalogue.send;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.careerplan.assessment.Api;
import io.careerplan.assessment.AssessmentTest;
import io.careerplan.assessment.Someone;
import io.careerplan.assessment.Tenant;
import io.careerplan.assessment.catalogueimport.SentCatalogue;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Projections through an import to what a person reads. */
@AssessmentTest
class OutlookTest {

    private static final String HEADER =
            "SOC_CODE,TITLE,BASE_YEAR,PROJECTED_YEAR,BASE_EMPLOYMENT,PROJECTED_EMPLOYMENT,ANNUAL_OPENINGS";
    private static final String CLERKS = "43-4051,Clerks,2023,2025,1000,1210,";

    private Someone ada;

    @Inject
    SentCatalogue sent;

    @BeforeEach
    void beginWithAPerson() {
        ada = Tenant.existing().employee();
    }

    @AfterEach
    void restore() {
        sent.restore();
    }

    @Test
    void anImportTellsGrowthAndOpeningsAndWhatIsMissing() {
        reason("GROWTH", "NO_OCCUPATION");
        ada.api()
                .change("{\"currentOccupation\": \"43-4051.00\"}", "people/{p}", ada.id())
                .then()
                .statusCode(200);
        reason("GROWTH", "NO_DATA_SET");
        taken("false", "11-1011,Chiefs,2023,2025,1,2,3")
                .then()
                .body("result.outcome", equalTo("TAKEN"))
                .body("result.release", nullValue())
                .body("result.projections.added", equalTo(1));
        reason("OPENINGS", "NOT_PROJECTED");
        taken("false", CLERKS + "*");
        reason("OPENINGS", "NOT_AVAILABLE");
        taken("false", CLERKS + "300");

        position()
                .body("outlook.growth", equalTo(0.21f))
                .body("outlook.growthPerYear", equalTo(0.1f))
                .body("outlook.openingsPerYear", equalTo(300))
                .body("outlook.source.dataSet", equalTo("Employment projections"))
                .body("outlook.source.release", equalTo("2023-2025"))
                .body("missing.findAll { it.part in ['GROWTH', 'OPENINGS'] }", hasSize(0));
    }

    @Test
    void theSameAgainChangesNothingAndADryRunOnlyCounts() {
        taken("true", CLERKS + "300").then().body("result.projections.added", equalTo(1));
        taken("false", CLERKS + "300").then().body("result.projections.added", equalTo(1));

        taken("false", CLERKS + "300").then().body("result.outcome", equalTo("UNCHANGED"));
        taken("true", CLERKS + "301").then().body("result.projections.changed", equalTo(1));
        taken("false", "11-1011,Chiefs,2023,2025,1,2,3")
                .then()
                .body("result.projections.added", equalTo(1))
                .body("result.projections.removed", equalTo(1));
    }

    private void reason(String part, String reason) {
        position().body("missing.find { it.part == '%s' }.reason".formatted(part), equalTo(reason));
    }

    private ValidatableResponse position() {
        return ada.api().get("people/{p}/market-position", ada.id()).then().statusCode(200);
    }

    private static Response taken(String dryRun, String row) {
        var file = (HEADER + "\r\n" + row + "\r\n").getBytes(UTF_8);
        return done(send(Api.operator(), CSV, file, "dryRun", dryRun));
    }
}
