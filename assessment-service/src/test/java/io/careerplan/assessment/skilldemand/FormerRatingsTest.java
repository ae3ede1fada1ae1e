package io.careerplan.assessment.skilldemand;

import static io.careerplan.assessment.catalogueimport.SentCatalogue.imported;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.careerplan.assessment.AssessmentTest;
import io.careerplan.assessment.Someone;
import io.careerplan.assessment.Tenant;
import io.careerplan.assessment.catalogueimport.SentCatalogue;
import io.careerplan.assessment.gapanalysis.Said;
import io.careerplan.assessment.official.OfficialFixture;
import io.careerplan.kit.tenancy.TenantScope;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Releases of ratings through imports to what a person reads; the starter catalogue has release 29.x. */
@AssessmentTest
class FormerRatingsTest {

    private static final String READING = "2.A.1.a";

    private Someone ada;

    @Inject
    SentCatalogue sent;

    @Inject
    Said said;

    @Inject
    TenantScope scope;

    @Inject
    EntityManager database;

    @BeforeEach
    void aRatedSkill() {
        ada = Tenant.existing().employee();
        said.rated(ada, READING, 4.0);
    }

    @AfterEach
    void restore() {
        sent.restore();
    }

    @Test
    void aSecondReleaseTellsHowTheDemandChangedAmongWhatBothRate() {
        shown().body("missing.find { it.part == 'SKILL_DEMAND_CHANGE' }.reason", equalTo("NEWEST_FIGURES_ONLY"))
                .body("skills[0].change", nullValue())
                .body("skills[0].noChange", equalTo("ONE_RELEASE_ONLY"));
        release("98.1", 4.0, 2.0);

        shown().body("missing.findAll { it.part == 'SKILL_DEMAND_CHANGE' }", hasSize(0))
                .body("skills[0].change.rated", equalTo(2))
                .body("skills[0].change.demand.then", equalTo(1.0f))
                .body("skills[0].change.demand.now", equalTo(0.5f))
                .body("skills[0].change.demand.difference", equalTo(-0.5f))
                .body("skills[0].change.then.dataSet", equalTo("O*NET Skills and Knowledge"))
                .body("skills[0].change.then.release", equalTo("29.x"))
                .body("skills[0].change.now.release", equalTo("98.1"))
                .body("skills[0].change.now.row", equalTo("* " + READING));
    }

    @Test
    void theNewestReleaseBeforeThePresentOneCountsAndACorrectionIsNone() {
        release("98.1", 4.0, 2.0);
        release("98.1", 4.0, 1.5);
        shown().body("skills[0].change.then.release", equalTo("29.x"));
        release("98.2", 4.0, 4.0);

        shown().body("skills[0].change.then.release", equalTo("98.1"))
                .body("skills[0].change.demand.difference", equalTo(0.5f));
        release("98.1", 4.0, 2.0);
        shown().body("skills[0].change.then.release", equalTo("29.x"));
    }

    @Test
    void whereThereIsNoneOlderThanThePresentOneThatIsSaid() {
        release("28.1", 4.0, 2.0);

        noChange("NO_FORMER_RELEASE");
    }

    @Test
    void whereTheReleasesHaveNoOccupationInCommonThatIsSaid() {
        formerOf("99-9999.00");

        noChange("NO_COMMON_OCCUPATION");
        formerOf("43-4051.00");
        shown().body("missing.findAll { it.part == 'SKILL_DEMAND_CHANGE' }", hasSize(0));
    }

    private void formerOf(String code) {
        scope.run("shared", () -> QuarkusTransaction.requiringNew().run(() -> {
            database.createNativeQuery("delete from former_rating").executeUpdate();
            database.createNativeQuery("""
                            insert into former_rating (tenant, skill_id, release, data_set, occupations, importances, levels)
                            values ('shared', '%s', '28.1', 'O*NET', '{%s}', '{4}', '{3}')""".formatted(READING, code)).executeUpdate();
        }));
    }

    private void noChange(String reason) {
        shown().body("skills[0].noChange", equalTo(reason))
                .body("skills[0].change", nullValue())
                .body("missing.find { it.part == 'SKILL_DEMAND_CHANGE' }.reason", equalTo(reason));
    }

    private ValidatableResponse shown() {
        return ada.api().get("people/{p}/market-position", ada.id()).then().statusCode(200);
    }

    private static void release(String release, double clerks, double chiefs) {
        var files = Map.of(
                OfficialFixture.READ_ME,
                "O*NET " + release + " Database",
                OfficialFixture.SKILLS,
                OfficialFixture.ratings(
                        row("43-4051.00", "IM", clerks),
                        row("43-4051.00", "LV", 3),
                        row("11-1011.00", "IM", chiefs),
                        row("11-1011.00", "LV", 3)));
        imported(OfficialFixture.zip(files)).then().body("result.outcome", equalTo("TAKEN"));
    }

    private static String row(String code, String scale, double value) {
        return "%s\t%s\tReading Comprehension\t%s\t%s\t8\t0.1\t1\t5\tN\tN".formatted(code, READING, scale, value);
    }
}
