package io.careerplan.assessment.organisation;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.careerplan.assessment.Api;
import io.careerplan.assessment.AssessmentTest;
import io.careerplan.assessment.Heard;
import io.careerplan.assessment.Tenant;
import io.careerplan.events.OrganisationChanged;
import io.careerplan.events.OrganisationState;
import io.careerplan.localstack.Tokens;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@AssessmentTest
class OrganisationsTest {

    private final Api operator = Api.operator();

    @Test
    void anOperatorCreatesAnOrganisationAndEverybodyHearsOfIt() {
        var slug = Tenant.unknown().slug();

        operator.post(Tenant.body(slug), "organisations")
                .then()
                .statusCode(201)
                .header("Location", endsWith("/assessment/v1/organisations/" + slug))
                .header("ETag", "\"0\"")
                .body("tenant", equalTo(slug))
                .body("thresholds.gateMean", equalTo(75));

        var heard = Heard.of(slug, 1).getFirst();
        assertEquals(slug, heard.envelope().tenant());
        assertEquals(
                new OrganisationState(slug, 0, "Northwind", "Europe/Berlin", "de-DE", "EUR", Map.of()),
                ((OrganisationChanged) heard.event()).organisation());
    }

    @Test
    void aSlugIsGivenOnce() {
        var slug = Tenant.existing().slug();

        operator.post(Tenant.body(slug), "organisations").then().statusCode(409).body("code", equalTo("tenant-taken"));
    }

    @Test
    void theSameRequestUnderTheSameKeyGetsTheSameAnswer() {
        var body = Tenant.body(Tenant.unknown().slug());
        var key = UUID.randomUUID().toString();

        var first = operator.request().header("Idempotency-Key", key).body(body).post("organisations");
        var second =
                operator.request().header("Idempotency-Key", key).body(body).post("organisations");

        assertEquals(201, second.statusCode());
        assertEquals(first.asString(), second.asString());
    }

    @Test
    void ofSeveralAtTheSameMomentOneGetsTheSlug() throws Exception {
        var body = Tenant.body(Tenant.unknown().slug());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = threads.invokeAll(Stream.generate(() -> body)
                    .limit(6)
                    .<java.util.concurrent.Callable<Integer>>map(
                            each -> () -> operator.post(each, "organisations").statusCode())
                    .toList());
            var statuses = new ArrayList<Integer>();
            for (var answer : answers) {
                statuses.add(answer.get());
            }
            assertEquals(
                    List.of(201, 409, 409, 409, 409, 409),
                    statuses.stream().sorted().toList());
        }
    }

    @Test
    void thePlatformsOwnTenantIsNoOrganisation() {
        operator.post(Tenant.body("platform"), "organisations")
                .then()
                .statusCode(409)
                .body("code", equalTo("tenant-taken"));
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        var refused = operator.postAnyway("""
                {"tenant": "No Slug", "name": " ", "timeZone": "+01:00", "locale": "en_GB", "currency": "QQQ", "id": 1}
                """, "organisations");

        assertEquals(List.of("/currency", "/id", "/locale", "/name", "/tenant", "/timeZone"), Api.pointers(refused));
    }

    @ParameterizedTest
    @ValueSource(strings = {"employee", "coach", "mentor", "hr-partner"})
    void nobodyButAnOperatorMay(String role) {
        var tenant = Tenant.existing();
        var api = new Api(Tokens.of(tenant.slug()).roles(role).person("somebody"));

        api.post(Tenant.body(Tenant.unknown().slug()), "organisations").then().statusCode(403);
        api.get("organisations").then().statusCode(403);
        api.get("organisations/{slug}", tenant.slug()).then().statusCode(403);
    }

    @Test
    void aReadIsRepeatedOnlyWhenSomethingChanged() {
        var slug = Tenant.existing().slug();
        var etag = operator.get("organisations/{slug}", slug)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");

        operator.request()
                .header("If-None-Match", etag)
                .get("organisations/{slug}", slug)
                .then()
                .statusCode(304);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody-has-this-one", "platform", "NO SLUG", "-"})
    void whatIsNoOrganisationIsNotFound(String slug) {
        operator.free().get("organisations/{slug}", slug).then().statusCode(404).body("code", equalTo("not-found"));
    }

    @Test
    void thresholdsOfItsOwnAreToldAndTheOthersStayTheProducts() {
        var slug = Tenant.existing().slug();

        operator.change("{\"name\": \"North\", \"thresholds\": {\"gateMean\": 80}}", "organisations/{slug}", slug)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("name", equalTo("North"))
                .body("thresholds.gateMean", equalTo(80))
                .body("thresholds.gateMinimum", equalTo(60));

        var told = Heard.of(slug, OrganisationChanged.class, 2).getLast().organisation();
        assertEquals(1, told.version());
        assertEquals(Map.of("gateMean", new BigDecimal(80)), told.thresholds());
    }

    @Test
    void aThresholdThatIsClearedFollowsTheProductAgain() {
        var slug = Tenant.existing().slug();
        operator.change("{\"thresholds\": {\"gateMean\": 80}}", "organisations/{slug}", slug);

        operator.change("{\"thresholds\": {\"gateMean\": null}}", "organisations/{slug}", slug)
                .then()
                .statusCode(200)
                .body("thresholds.gateMean", equalTo(75));

        assertEquals(
                Map.of(),
                Heard.of(slug, OrganisationChanged.class, 3)
                        .getLast()
                        .organisation()
                        .thresholds());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"thresholds\": {\"gateMean\": 101}}    | /thresholds/gateMean",
                "{\"thresholds\": {\"mood\": 1}}          | /thresholds/mood",
                "{\"thresholds\": {\"gateMean\": \"80\"}} | /thresholds/gateMean",
                "{\"tenant\": \"other\"}                  | /tenant",
                "{\"name\": null}                         | /name",
                "{\"currency\": \"XXXX\"}                 | /currency",
            })
    void aChangeThatCannotBeIsRefused(String patch, String pointer) {
        var slug = Tenant.existing().slug();

        assertEquals(
                List.of(pointer),
                Api.pointers(
                        operator.changing(patch).header("If-Match", "\"0\"").patch("organisations/{slug}", slug)));
        operator.get("organisations/{slug}", slug).then().header("ETag", "\"0\"");
    }

    @Test
    void aChangeNamesTheVersionItKnows() {
        var slug = Tenant.existing().slug();
        operator.change("{\"name\": \"North\"}", "organisations/{slug}", slug)
                .then()
                .statusCode(200);

        operator.changing("{\"name\": \"South\"}")
                .patch("organisations/{slug}", slug)
                .then()
                .statusCode(428);
        operator.changing("{\"name\": \"South\"}")
                .header("If-Match", "\"0\"")
                .patch("organisations/{slug}", slug)
                .then()
                .statusCode(412)
                .header("ETag", "\"1\"");
        assertEquals(2, Heard.of(slug, 2).size());
    }

    @Test
    void theListGoesThroughAllOfThem() {
        var created = List.of(
                Tenant.existing().slug(),
                Tenant.existing().slug(),
                Tenant.existing().slug());

        var seen = new ArrayList<String>();
        String cursor = null;
        do {
            var request = operator.request().queryParam("limit", 2);
            var page = (cursor == null ? request : request.queryParam("cursor", cursor)).get("organisations");
            page.then().statusCode(200);
            seen.addAll(page.path("items.tenant"));
            cursor = page.path("next");
        } while (cursor != null);

        assertTrue(seen.containsAll(created));
        assertEquals(seen.size(), seen.stream().distinct().count());
    }
}
