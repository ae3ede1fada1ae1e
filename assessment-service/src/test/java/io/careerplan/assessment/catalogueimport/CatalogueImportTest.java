package io.careerplan.assessment.catalogueimport;

import static io.careerplan.assessment.catalogueimport.SentCatalogue.CSV;
import static io.careerplan.assessment.catalogueimport.SentCatalogue.ZIP;
import static io.careerplan.assessment.catalogueimport.SentCatalogue.done;
import static io.careerplan.assessment.catalogueimport.SentCatalogue.imported;
import static io.careerplan.assessment.catalogueimport.SentCatalogue.send;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.careerplan.assessment.Api;
import io.careerplan.assessment.AssessmentTest;
import io.careerplan.assessment.Tenant;
import io.careerplan.assessment.official.OfficialDataFolder;
import io.careerplan.assessment.official.OfficialFixture;
import io.careerplan.assessment.release.ReleaseFolder;
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
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Imports through to the database and out again; each test leaves the starter catalogue behind. */
@AssessmentTest
class CatalogueImportTest {

    private static final String AGENTS = "43-4051.00";

    private final Api reader = Tenant.unknown().signIn("reader", "E-1", "employee");

    @Inject
    SentCatalogue sent;

    @Inject
    EntityManager database;

    @Inject
    TenantScope scope;

    @Inject
    ImportedAgain again;

    @Inject
    BrokenFollower follower;

    @AfterEach
    void restore() {
        sent.restore();
    }

    @Test
    void aReleaseTakesThePlaceOfThePresentOneAndAllOfItIsSeen() {
        var result = imported(OfficialFixture.zip(OfficialFixture.releaseWithTechnologies()));

        result.then()
                .statusCode(200)
                .body("status", equalTo("SUCCEEDED"))
                .body("result.outcome", equalTo("TAKEN"))
                .body("result.catalogue.occupations", equalTo(2))
                .body("result.missingFiles", hasItems("Knowledge.txt", "Work Values.txt"))
                .body("result.files.release", hasItem("99.1"))
                .body("result.changes.occupationsAdded", equalTo(1))
                .body("result.errors", hasSize(0));
        reader.get("occupations").then().body("items.code", contains(AGENTS, "99-1234.00"));
        reader.get("occupations/" + AGENTS)
                .then()
                .body("title", equalTo("Customer Helpers"))
                .body("requirements.find { it.skillId == '2.A.1.a' }.suppressed", equalTo(true));
        reader.get("occupations/11-1011.00").then().statusCode(404);
        String release = result.path("result.release");
        reader.get("catalogue/releases/{id}", release)
                .then()
                .statusCode(200)
                .body("origin", equalTo("IMPORT"))
                .body("dataSets.name", hasItem("O*NET Technology Skills"))
                .body("changes.occupationsChanged", equalTo(1));
        technologiesAreCounted(result);
        technologiesAreOfTheRelease(release);
    }

    private static void technologiesAreCounted(Response result) {
        result.then()
                .body("result.catalogue.technologies", equalTo(4))
                .body("result.catalogue.technologyUses", equalTo(5))
                .body("result.catalogue.codesLeftOut", equalTo(1))
                .body("result.changes.technologiesChanged", greaterThan(200));
    }

    private void technologiesAreOfTheRelease(String release) {
        reader.get("occupations/{code}/technologies", AGENTS)
                .then()
                .statusCode(200)
                .body("items.name", contains("Microsoft Excel", "C", "C++", "C++"))
                .body("items.source.release", everyItem(equalTo("99.1")))
                .body("items[3].source.row", equalTo(AGENTS + " 43232405 C++"));
        reader.get("skills?kind=TECHNOLOGY")
                .then()
                .body("items.name", contains("C", "C++", "Microsoft Excel", "Moon \"plough\" 3"));
        reader.get("catalogue/releases/{id}/technologies?limit=200", release)
                .then()
                .statusCode(200)
                .body("items.find { it.name == 'C++' }", nullValue())
                .body("items.find { it.name == 'Moon \"plough\" 3' }.kind", equalTo("ADDED"))
                .body("items.find { it.name == 'Docker' }.kind", equalTo("RETIRED"));
        reader.free()
                .get("catalogue/releases/" + UUID.randomUUID() + "/technologies")
                .then()
                .statusCode(404);
    }

    @Test
    void theSameAgainChangesNothing() {
        var zip = OfficialFixture.zip(OfficialFixture.releaseWithTechnologies());
        imported(zip).then().body("result.outcome", equalTo("TAKEN"));
        var etag = reader.get("occupations/" + AGENTS).header("ETag");

        imported(zip)
                .then()
                .body("result.outcome", equalTo("UNCHANGED"))
                .body("result.release", nullValue())
                .body("result.catalogue.occupations", equalTo(2));
        assertEquals(etag, reader.get("occupations/" + AGENTS).header("ETag"));
    }

    @Test
    void aDryRunTellsWhatItWouldDoAndDoesNothing() {
        imported(OfficialFixture.zip(OfficialFixture.release()), "dryRun", "true")
                .then()
                .body("result.outcome", equalTo("TAKEN"))
                .body("result.dryRun", equalTo(true))
                .body("result.release", nullValue())
                .body("result.changes.occupationsAdded", equalTo(1));
        reader.get("occupations/99-1234.00").then().statusCode(404);
    }

    @Test
    void oneWrongRowAndNothingOfAnyFileIsTaken() {
        var files = new LinkedHashMap<>(OfficialFixture.release());
        files.put(OfficialFixture.ZONES, "O*NET-SOC Code\tJob Zone\r\n43-4051.00\t9\r\n");
        files.put(OfficialFixture.TECHNOLOGIES, OfficialFixture.technologies("43-4051.00\tC\t1\tX\tY\tN"));

        imported(OfficialFixture.zip(files))
                .then()
                .body("status", equalTo("SUCCEEDED"))
                .body("result.outcome", equalTo("REFUSED"))
                .body("result.errors[0].file", equalTo("Job Zones.txt"))
                .body("result.errors[0].line", equalTo(2))
                .body("result.errors[0].column", equalTo("Job Zone"))
                .body("result.errors[0].code", equalTo("out-of-range"))
                .body("result.errors[1].file", equalTo("Technology Skills.txt"))
                .body("result.errors[1].column", equalTo("Commodity Code"));
        reader.get("occupations/99-1234.00").then().statusCode(404);
        reader.get("occupations/11-1011.00").then().statusCode(200).body("technologies.inDemand", equalTo(4));
    }

    @Test
    void aSurveyAloneChangesTheWagesOfItsYear() {
        var survey =
                OfficialFixture.survey("43-4051 \"31,000\",32000,33000,*,#").getBytes(UTF_8);

        send(Api.operator(), CSV, survey).then().statusCode(400).body("errors[0].pointer", equalTo("year"));
        done(send(Api.operator(), CSV, survey, "year", "2025"))
                .then()
                .body("result.outcome", equalTo("TAKEN"))
                .body("result.catalogue.wagesByCode", equalTo(1));
        reader.get("occupations/" + AGENTS)
                .then()
                .body("wages.year", equalTo(2025))
                .body("wages.points.amount", contains(31000, 32000, 33000, null, 239200))
                .body("wages.points[4].topCoded", equalTo(true));
    }

    @Test
    void badUploadsAreRefusedAtOnceAndNothingWaits() {
        var operator = Api.operator();
        var traversal = new LinkedHashMap<>(OfficialFixture.release());
        traversal.put("../../etc/Skills.txt", "x");
        var many = OfficialFixture.survey("43-4051 1,1,1,1,1") + "43-4052,x,broad,1,1,1,1,1,1\r\n".repeat(100_000);

        refused(send(operator, ZIP, OfficialFixture.zip(traversal)), 400, "malformed-file");
        refused(
                send(operator, ZIP, OfficialFixture.zipOf(Map.of("Skills.txt", new byte[50_000_000]))),
                400,
                "malformed-file");
        refused(send(operator, ZIP, "hello".getBytes(UTF_8)), 400, "malformed-file");
        refused(send(operator, ZIP, OfficialFixture.zip(Map.of("Abilities.txt", "x"))), 400, "malformed-file");
        refused(send(operator, ZIP, new byte[33_554_433]), 413, "too-large");
        refused(send(operator, CSV, new byte[10_485_761]), 413, "too-large");
        refused(send(operator, CSV, many.getBytes(UTF_8), "year", "2024"), 400, "too-many-rows");
        refused(send(operator, CSV, new byte[] {(byte) 0x81, 'O'}, "year", "2024"), 400, "malformed-file");
        refused(send(operator, CSV, "OCC_CODE\r\n".getBytes(UTF_8), "year", "2024"), 400, "bad-input");
        refused(send(operator, "text/plain", "hello".getBytes(UTF_8)), 415, "unsupported-media-type");
        refused(
                send(operator, ZIP, OfficialFixture.zip(OfficialFixture.release()), "release", "new"),
                400,
                "bad-input");
        assertEquals(0L, waiting());
        done(send(operator, ZIP, OfficialFixture.zip(OfficialFixture.release()), "dryRun", "true"));
        assertEquals(0L, waiting());
    }

    private long waiting() {
        return scope.call("platform", () -> QuarkusTransaction.requiringNew().call(() -> database.unwrap(Session.class)
                .createNativeQuery("select count(*) from catalogue_file", Long.class)
                .getSingleResult()));
    }

    private static void refused(Response answer, int status, String code) {
        answer.then().statusCode(status).body("code", equalTo(code));
    }

    /** Its own versions tell how often an occupation was told again. */
    @Test
    void aJobThatWasCutShortBehindItsCommitTellsOwnOccupationsAgainAndTakesNothingTwice() {
        var hr = Tenant.existing().hr();
        hr.post("""
                {"code": "cut-short", "title": "Own", "description": "Own.",
                 "requirements": [{"skillId": "2.A.1.a", "importance": 4, "level": 5}]}""", "occupations").then().statusCode(201);
        var zip = OfficialFixture.zip(OfficialFixture.release());
        follower.whileBroken(() -> imported(zip).then().body("status", equalTo("FAILED")));
        var release = UUID.fromString(reader.get("catalogue/releases").path("items[0].id"));
        hr.get("occupations/cut-short").then().header("ETag", "\"1\"");
        nothingFollowedYet();

        var report = again.run(release, zip);

        assertEquals("TAKEN", report.path("outcome").asText());
        assertEquals(release.toString(), report.path("release").asText());
        hr.get("occupations/cut-short").then().header("ETag", "\"2\"");

        assertEquals(report, again.run(release, zip));
        hr.get("occupations/cut-short").then().header("ETag", "\"2\"");
    }

    private void nothingFollowedYet() {
        scope.run("shared", () -> QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("update catalogue_release set followed = revision - 1")
                        .executeUpdate()));
    }

    @Test
    void onlyOperatorsImport() {
        var tenant = Tenant.unknown();
        var zip = OfficialFixture.zip(OfficialFixture.release());

        for (var api : List.of(tenant.hr(), tenant.signIn("c", "E", "coach", "employee"))) {
            refused(send(api, ZIP, zip), 403, "role-missing");
        }
        refused(send(new Api("nonsense"), ZIP, zip), 401, "unauthenticated");
    }

    @Test
    void theWholeReleaseIsTakenIn() {
        var folder = ReleaseFolder.find();
        Assumptions.assumeTrue(folder.isPresent(), "skipped: no folder shared/data with the official releases");
        var zip = OfficialFixture.zipOf(
                OfficialDataFolder.contents(folder.orElseThrow().path()));

        imported(zip)
                .then()
                .body("result.outcome", equalTo("TAKEN"))
                .body("result.catalogue.occupations", equalTo(1016))
                .body("result.catalogue.wagesByCode", equalTo(962))
                .body("result.catalogue.wagesByCrosswalk", equalTo(34))
                .body("result.catalogue.withoutWages", equalTo(20))
                .body("result.missingFiles", hasSize(0));
        reader.get("occupations/15-1252.00").then().statusCode(200).body("rated", equalTo(false));
        imported(zip).then().body("result.outcome", equalTo("UNCHANGED"));
    }
}
