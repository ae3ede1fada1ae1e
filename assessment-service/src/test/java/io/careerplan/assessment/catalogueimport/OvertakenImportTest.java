package io.careerplan.assessment.catalogueimport;

import static io.careerplan.assessment.catalogueimport.SentCatalogue.imported;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.careerplan.assessment.Api;
import io.careerplan.assessment.AssessmentTest;
import io.careerplan.assessment.Tenant;
import io.careerplan.assessment.official.OfficialFixture;
import io.careerplan.kit.tenancy.TenantScope;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An import that was cut short behind its commit, and goes on when another one has come after it. */
@AssessmentTest
class OvertakenImportTest {

    private static final String PROJECTIONS =
            "SOC_CODE,BASE_YEAR,PROJECTED_YEAR,BASE_EMPLOYMENT,PROJECTED_EMPLOYMENT,ANNUAL_OPENINGS\r\n43-4051,2023,2033,1,2,";

    private final Api reader = Tenant.unknown().signIn("reader", "E-1", "employee");

    @Inject
    SentCatalogue sent;

    @Inject
    ImportedAgain again;

    @Inject
    TenantScope scope;

    @Inject
    EntityManager database;

    @AfterEach
    void restore() {
        sent.restore();
    }

    @Test
    void whatTheLaterOneTookStandsWhereBothMadeARelease() {
        var files = new LinkedHashMap<>(OfficialFixture.release());
        files.putAll(files(2025, 30_000, 7));
        var earlier = OfficialFixture.zip(files);
        var job = job(imported(earlier)
                .then()
                .body("result.release", notNullValue())
                .extract()
                .response());
        imported(OfficialFixture.zip(files(2025, 40_000, 8))).then().body("result.outcome", equalTo("TAKEN"));

        var report = again.run(job, earlier);

        assertEquals("TAKEN", report.path("outcome").asText());
        assertEquals(job.toString(), report.path("release").asText());
        assertEquals(2, report.at("/surveyYears/0/added").asInt());
        reader.get("occupations/43-4051.00").then().body("wages.points[2].amount", equalTo(40_000));
        thoseOfTheLaterOneStand();
    }

    @Test
    void whatTheLaterOneTookStandsWhereTheEarlierMadeNoRelease() {
        var earlier = OfficialFixture.zip(files(2001, 30_000, 7));
        var job = job(imported(earlier)
                .then()
                .body("result.release", nullValue())
                .extract()
                .response());
        imported(OfficialFixture.zip(files(2001, 40_000, 8))).then().body("result.outcome", equalTo("TAKEN"));

        var report = again.run(job, earlier);

        assertEquals("TAKEN", report.path("outcome").asText());
        assertEquals(1, report.at("/projections/added").asInt());
        thoseOfTheLaterOneStand();
    }

    private void thoseOfTheLaterOneStand() {
        assertEquals(
                List.of("40000"),
                texts("select body #>> '{points,2,amount}' from survey_figure where kind = 'DETAILED'"));
        assertEquals(List.of("8"), texts("select body ->> 'openings' from projection"));
    }

    private static Map<String, String> files(int year, int median, int openings) {
        return Map.of(
                "national_M%d_dl.csv".formatted(year),
                OfficialFixture.survey("43-4051 1,2,%d,50000,60000".formatted(median)),
                "projections.csv",
                PROJECTIONS + openings + "\r\n");
    }

    private static UUID job(Response done) {
        return UUID.fromString(done.path("id"));
    }

    private List<String> texts(String question) {
        return scope.call("shared", () -> QuarkusTransaction.requiringNew().call(() -> database.unwrap(Session.class)
                .createNativeQuery(question, String.class)
                .getResultList()));
    }
}
