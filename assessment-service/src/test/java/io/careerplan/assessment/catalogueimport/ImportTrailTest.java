package io.careerplan.assessment.catalogueimport;

import static io.careerplan.assessment.catalogueimport.SentCatalogue.imported;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.careerplan.assessment.Api;
import io.careerplan.assessment.AssessmentTest;
import io.careerplan.assessment.Tenant;
import io.careerplan.assessment.official.OfficialFixture;
import io.careerplan.kit.tenancy.TenantScope;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An import and the entry that says who had it done: both are there or neither, once. */
@AssessmentTest
class ImportTrailTest {

    private static final List<String> ONE_ENTRY = List.of("catalogue-imported by operator-1");

    private final Api reader = Tenant.unknown().signIn("reader", "E-1", "employee");
    private final byte[] zip = OfficialFixture.zip(OfficialFixture.release());

    @Inject
    SentCatalogue sent;

    @Inject
    ImportedAgain again;

    @Inject
    BrokenFollower follower;

    @Inject
    TenantScope scope;

    @Inject
    EntityManager database;

    @AfterEach
    void restore() {
        sent.restore();
    }

    @Test
    void aRunThatFinishesWhatWasCutShortTellsNothingTwice() {
        var release = UUID.fromString(imported(zip).path("result.release"));
        assertEquals(ONE_ENTRY, trail(release));

        again.run(release, zip);

        assertEquals(ONE_ENTRY, trail(release));
    }

    @Test
    void whatIsTakenInIsToldThoughTheJobFailsBehindItsCommit() {
        follower.whileBroken(() -> imported(zip).then().body("status", equalTo("FAILED")));

        var release = UUID.fromString(reader.get("catalogue/releases").path("items[0].id"));
        reader.get("occupations/99-1234.00").then().statusCode(200);
        assertEquals(ONE_ENTRY, trail(release));
        assertEquals("TAKEN", again.run(release, zip).path("outcome").asText());
        assertEquals(ONE_ENTRY, trail(release));
    }

    @Test
    void uploadingItAgainDoesWhatDidNotFollowAndDoesItOnce() {
        follower.whileBroken(() -> imported(zip).then().body("status", equalTo("FAILED")));
        var before = follower.followed();

        imported(zip).then().body("status", equalTo("SUCCEEDED")).body("result.outcome", equalTo("UNCHANGED"));
        assertEquals(before + 1, follower.followed());
        imported(zip).then().body("result.outcome", equalTo("UNCHANGED"));
        assertEquals(before + 1, follower.followed());
    }

    /** It makes no release, so that the job's own id is all there is to find it by. */
    @Test
    void aYearOfTheSurveyThatLeavesTheCatalogueAsItIsIsToldOnce() {
        var survey = OfficialFixture.survey("43-4051 1,2,3,4,5");
        var year = OfficialFixture.zip(Map.of("national_M2001_dl.csv", survey));
        var taken = imported(year);
        taken.then().body("result.outcome", equalTo("TAKEN")).body("result.release", nullValue());
        var job = UUID.fromString(taken.path("id"));
        assertEquals(ONE_ENTRY, trail(job));

        var report = again.run(job, year);

        assertEquals("TAKEN", report.path("outcome").asText());
        assertEquals(2, report.at("/surveyYears/0/added").asInt());
        assertEquals(ONE_ENTRY, trail(job));
    }

    @Test
    void whatCannotBeToldIsNotTakenIn() {
        var job = UUID.fromString(imported(zip, "dryRun", "true").path("id"));

        assertThrows(RuntimeException.class, () -> again.runUntellable(job, zip));

        reader.get("occupations/99-1234.00").then().statusCode(404);
        reader.get("catalogue/releases/{id}", job).then().statusCode(404);
        assertEquals(List.of(), trail(job));
    }

    @Test
    void whatChangesNothingIsNotTold() {
        imported(zip);
        var before = trail().size();

        imported(zip).then().body("result.outcome", equalTo("UNCHANGED"));

        assertEquals(before, trail().size());
    }

    private List<String> trail(UUID release) {
        return trail().stream()
                .filter(each -> each.endsWith(release.toString()))
                .map(each -> each.substring(0, each.lastIndexOf(" of ")))
                .toList();
    }

    private List<String> trail() {
        return scope.call(ImportedAgain.OPERATORS, () -> QuarkusTransaction.requiringNew()
                .call(() -> database.unwrap(Session.class)
                        .createNativeQuery(
                                "select action || ' by ' || actor || ' of ' || resource_id from audit_entry"
                                        + " where action = 'catalogue-imported' order by id",
                                String.class)
                        .getResultList()));
    }
}
