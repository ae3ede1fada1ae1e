package io.careerplan.assessment.catalogueimport;

import static io.careerplan.assessment.catalogueimport.SentCatalogue.imported;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.careerplan.assessment.AssessmentTest;
import io.careerplan.assessment.official.OfficialFixture;
import io.careerplan.kit.tenancy.TenantScope;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What an import keeps beside the catalogue is kept with all of it, or not at all. */
@AssessmentTest
class KeptBesideTest {

    private static final String SURVEY = "national_M2001_dl.csv";
    private static final String PROJECTIONS = "projections.csv";

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
    void oneWrongRowOfAnyFileAndNothingIsKept() {
        imported(zip(files(30_000, 7))).then().body("result.outcome", equalTo("TAKEN"));
        var before = kept();

        for (var wrong : List.of(
                Map.of(SURVEY, OfficialFixture.survey("43-4051 1,2,nobody,50000,60000")),
                Map.of(PROJECTIONS, projections("many")),
                Map.of(OfficialFixture.ZONES, "O*NET-SOC Code\tJob Zone\r\n43-4051.00\t9\r\n"))) {
            var files = files(40_000, 8);
            files.put(OfficialFixture.READ_ME, "O*NET 99.2 Database");
            files.putAll(wrong);

            imported(zip(files))
                    .then()
                    .body("result.outcome", equalTo("REFUSED"))
                    .body(
                            "result.errors.file",
                            hasItem(wrong.keySet().iterator().next()));
            assertEquals(before, kept());
        }
    }

    @Test
    void whatFailsBeforeItsCommitKeepsNothing() {
        imported(zip(files(30_000, 7))).then().body("result.outcome", equalTo("TAKEN"));
        var before = kept();
        var files = files(40_000, 8);
        files.put(OfficialFixture.READ_ME, "O*NET 99.2 Database");
        var job = UUID.fromString(imported(zip(files), "dryRun", "true").path("id"));

        assertThrows(RuntimeException.class, () -> again.runUntellable(job, zip(files)));

        assertEquals(before, kept());
        again.run(job, zip(files));
        assertNotEquals(before, kept());
    }

    private List<String> kept() {
        return texts("""
                select year || code || body from survey_figure
                union all select code || body from projection
                union all select skill_id || release || importances::text from former_rating
                union all select job_id || change::text from import_taking
                order by 1""");
    }

    private static Map<String, String> files(int median, int openings) {
        var files = new LinkedHashMap<>(OfficialFixture.release());
        files.put(SURVEY, OfficialFixture.survey("43-4051 1,2,%d,50000,60000".formatted(median)));
        files.put(PROJECTIONS, projections(String.valueOf(openings)));
        return files;
    }

    private static String projections(String openings) {
        return "SOC_CODE,BASE_YEAR,PROJECTED_YEAR,BASE_EMPLOYMENT,PROJECTED_EMPLOYMENT,ANNUAL_OPENINGS\r\n"
                + "43-4051,2023,2033,1,2," + openings + "\r\n";
    }

    private static byte[] zip(Map<String, String> files) {
        return OfficialFixture.zip(files);
    }

    private List<String> texts(String question) {
        return scope.call("shared", () -> QuarkusTransaction.requiringNew().call(() -> database.unwrap(Session.class)
                .createNativeQuery(question, String.class)
                .getResultList()));
    }
}
