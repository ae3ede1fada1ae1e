package io.careerplan.assessment.situation;

import static io.careerplan.assessment.survey.SurveyFixture.answer;
import static io.careerplan.assessment.survey.SurveyFixture.overall;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.careerplan.assessment.Api;
import io.careerplan.assessment.AssessmentTest;
import io.careerplan.assessment.Heard;
import io.careerplan.assessment.Someone;
import io.careerplan.assessment.Tenant;
import io.careerplan.events.AssessmentDeliverableChanged;
import io.careerplan.events.DeliverableState;
import io.careerplan.events.DeliverableStatus;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@AssessmentTest
class SituationAssessmentsTest {

    private static final String ALL = "people/{id}/situation-assessments";
    private static final String ONE = "people/{id}/situation-assessments/{assessment}";
    private static final String SITUATION = "[\"SITUATION\"]";

    private static final String WHOLE = """
            {"role": "Clerk", "responsibilities": ["Answer mail", "Train new colleagues"],
             "performance": {"rating": "MEETS_EXPECTATIONS", "evidence": ["https://example.org/review"]},
             "strengths": [{"text": "Calms angry customers", "evidence": ["https://example.org/praise"]}],
             "weaknesses": [{"text": "Puts off reports"}], "areasToImprove": [{"text": "Presenting"}],
             "compensation": {"base": {"amount": "38000.00", "currency": "EUR"},
                              "bonus": {"amount": "2000.00", "currency": "EUR"},
                              "benefits": [{"name": "Transport", "value": {"amount": "600.00", "currency": "EUR"}}]}}
            """;

    private Tenant tenant;
    private Someone ada;

    @BeforeEach
    void beginWithAPerson() {
        tenant = Tenant.existing();
        ada = tenant.employee();
    }

    @Test
    void anAssessmentIsKeptWithTheLatestScores() {
        answer(ada.api(), ada, overall(9)).then().statusCode(201);
        var latest = Api.id(answer(ada.api(), ada, overall(6)));

        var made = assess(ada.api(), WHOLE);

        var id = Api.id(made);
        made.then()
                .header("Location", containsString("/people/" + ada.id() + "/situation-assessments/" + id))
                .header("ETag", "\"0\"")
                .body("totalCompensation.amount", equalTo("40600.00"))
                .body("surveyResponses", equalTo(List.of(latest.toString())))
                .body("satisfaction.score.value", equalTo(List.of(60.0f)))
                .body("satisfaction[0].change.verdict", equalTo("FELL"))
                .body("missing", hasSize(0));
        ada.api().get(ONE, ada.id(), id).then().statusCode(200).body("role", equalTo("Clerk"));
        ada.api()
                .request()
                .header("If-None-Match", "\"0\"")
                .get(ONE, ada.id(), id)
                .then()
                .statusCode(304);
    }

    @Test
    void anyPartMayBeAddedLater() {
        var made = assess(ada.api(), "{}");
        made.then()
                .body("missing", hasSize(8))
                .body(
                        "assessedOn",
                        equalTo(LocalDate.now(ZoneId.of("Europe/Berlin")).toString()));
        var id = Api.id(made);
        var response = Api.id(answer(ada.api(), ada, overall(7)));

        ada.api()
                .change("{\"role\": \"Clerk\", \"surveyResponses\": [\"%s\"]}".formatted(response), ONE, ada.id(), id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("satisfaction.score.value", equalTo(List.of(70.0f)))
                .body("missing", hasSize(6));
        ada.api()
                .change("{\"role\": null}", ONE, ada.id(), id)
                .then()
                .header("ETag", "\"2\"")
                .body("role", nullValue());
        ada.api().change("{\"responsibilities\": []}", ONE, ada.id(), id).then().header("ETag", "\"2\"");
    }

    @Test
    void whatAnAssessmentCannotBeIsRefusedAtItsPlaceAndNothingIsKept() {
        var other = tenant.employee();
        var foreign = Api.id(answer(other.api(), other, overall(7)));
        var wrong = """
                {"assessedOn": "2999-01-01", "surveyResponses": ["%s", "%s"], "compensation": {
                  "base": {"amount": "1.00", "currency": "EUR"}, "bonus": {"amount": "1.00", "currency": "USD"},
                  "benefits": [{"name": "Car", "value": {"amount": "1.00", "currency": "GBP"}}]}}
                """.formatted(foreign, UUID.randomUUID());
        var refused = assess(ada.api(), wrong);
        assertEquals(
                List.of(
                        "/assessedOn",
                        "/compensation/benefits/0/value/currency",
                        "/compensation/bonus/currency",
                        "/surveyResponses/0",
                        "/surveyResponses/1"),
                Api.pointers(refused));
        refused.then()
                .body("errors.find { it.pointer == '/compensation/bonus/currency' }.code", equalTo("mixed-currencies"));
        ada.api().get(ALL, ada.id()).then().body("items", hasSize(0));
    }

    @Test
    void moneyThatCannotBeIsCalledSo() {
        var negative =
                "{\"role\": \"Clerk\", \"compensation\": {\"base\": {\"amount\": \"-1.00\", \"currency\": \"EUR\"}}}";
        ada.api()
                .postAnyway(negative, ALL, ada.id())
                .then()
                .statusCode(400)
                .body("errors.find { it.pointer == '/compensation/base' }.code", equalTo("money-amount"));
    }

    @Test
    void whatIsMalformedIsNamed() {
        var malformed = """
                {"role": "", "performance": {"rating": "SUPER", "evidence": ["http://example.org/plain"]},
                 "strengths": [{"text": " ", "evidence": ["file:///etc/passwd"]}], "missing": [],
                 "compensation": {"bonus": {"amount": "-1.00", "currency": "EUR"}}}
                """;
        assertEquals(
                List.of(
                        "/compensation/base",
                        "/compensation/bonus",
                        "/missing",
                        "/performance/evidence/0",
                        "/performance/rating",
                        "/role",
                        "/strengths/0/evidence/0",
                        "/strengths/0/text"),
                Api.pointers(ada.api().postAnyway(malformed, ALL, ada.id())));
        var many = Stream.generate(() -> "{\"text\": \"x\"}").limit(31).collect(Collectors.joining(","));
        assertEquals(
                List.of("/weaknesses"),
                Api.pointers(ada.api().postAnyway("{\"weaknesses\": [" + many + "]}", ALL, ada.id())));
    }

    @Test
    void anItemHasThreeShortLinksAtMost() {
        var link = "https://example.org/" + "x".repeat(480);
        assess(ada.api(), linked(link, link, link)).then().statusCode(201);

        var four = ada.api().postAnyway(linked(link, link, link, link), ALL, ada.id());
        assertEquals(List.of("/strengths/0/evidence"), Api.pointers(four));
        var tooLong = ada.api().postAnyway(linked(link + "x"), ALL, ada.id());
        assertEquals(List.of("/strengths/0/evidence/0"), Api.pointers(tooLong));
    }

    private static String linked(String... links) {
        return "{\"strengths\": [{\"text\": \"Calm\", \"evidence\": [\"" + String.join("\", \"", links) + "\"]}]}";
    }

    @Test
    void aPersonHasTwoHundredAssessmentsAtMost() {
        for (int i = 0; i < 200; i++) {
            assess(ada.api(), "{}").then().statusCode(201);
        }

        assess(ada.api(), "{}").then().statusCode(409).body("code", equalTo("too-many-situation-assessments"));
    }

    @Test
    void changingNamesTheVersionItKnows() {
        var id = Api.id(assess(ada.api(), WHOLE));

        ada.api().changing("{}").patch(ONE, ada.id(), id).then().statusCode(428);
        ada.api()
                .changing("{\"role\": \"Boss\"}")
                .header("If-Match", "\"7\"")
                .patch(ONE, ada.id(), id)
                .then()
                .statusCode(412)
                .header("ETag", "\"0\"");
        var patch = "{\"version\": 3, \"assessedOn\": null, \"compensation\": {\"bonus\": {\"currency\": \"USD\"}}}";
        var refused = ada.api().changing(patch).header("If-Match", "\"0\"").patch(ONE, ada.id(), id);
        assertEquals(List.of("/assessedOn", "/version"), Api.pointers(refused));
        var mixed = ada.api()
                .changing("{\"compensation\": {\"bonus\": {\"currency\": \"USD\"}}}")
                .header("If-Match", "\"0\"")
                .patch(ONE, ada.id(), id);
        assertEquals(List.of("/compensation/bonus/currency"), Api.pointers(mixed));
    }

    @Test
    void assessmentsComeNewestFirstInPages() {
        var older = Api.id(assess(ada.api(), WHOLE));
        var newer = Api.id(assess(ada.api(), "{\"assessedOn\": \"2020-01-01\"}"));

        var first = ada.api().get(ALL + "?limit=1", ada.id());
        first.then().body("items.id", equalTo(List.of(newer.toString())));
        ada.api()
                .request()
                .queryParam("cursor", first.<String>path("next"))
                .get(ALL, ada.id())
                .then()
                .body("items.id", equalTo(List.of(older.toString())));
    }

    @Test
    void theReportFollowsTheLatestDayAndTheScores() {
        answer(ada.api(), ada, overall(7)).then().statusCode(201);
        var whole = Api.id(assess(ada.api(), WHOLE));
        assess(ada.api(), "{\"assessedOn\": \"2020-01-01\"}").then().statusCode(201);
        ada.api().change("{\"strengths\": []}", ONE, ada.id(), whole).then().statusCode(200);

        var told = Heard.of(ada.id(), AssessmentDeliverableChanged.class, 4).stream()
                .map(AssessmentDeliverableChanged::deliverable)
                .filter(each -> each.name().equals("situation-report"))
                .toList();
        assertEquals(
                List.of(DeliverableStatus.PARTIAL, DeliverableStatus.DONE, DeliverableStatus.PARTIAL),
                told.stream().map(DeliverableState::status).toList());
        assertEquals(whole, told.getLast().reference());
    }

    @Test
    void aGrantOpensAssessmentsAsFarAsItSaysAndNobodyElseKnowsOfThem() {
        var id = Api.id(assess(ada.api(), WHOLE));
        var editor = tenant.coach();
        ada.grant(editor.id(), "COACH", SITUATION, "[\"READ\", \"EDIT\"]")
                .then()
                .statusCode(201);
        editor.api().change("{\"role\": \"Boss\"}", ONE, ada.id(), id).then().statusCode(200);

        for (var other : List.of(
                tenant.employee().api(),
                tenant.coach().api(),
                Tenant.existing().employee().api())) {
            other.get(ALL, ada.id()).then().statusCode(404);
            other.get(ONE, ada.id(), id).then().statusCode(404);
            assess(other, WHOLE).then().statusCode(404);
            other.changing("{}")
                    .header("If-Match", "\"1\"")
                    .patch(ONE, ada.id(), id)
                    .then()
                    .statusCode(404);
        }
        tenant.hr().get(ALL, ada.id()).then().statusCode(403);
    }

    @Test
    void theSameKeyAssessesOnce() {
        var key = UUID.randomUUID().toString();
        var ids = Stream.generate(() -> ada.api()
                        .request()
                        .header("Idempotency-Key", key)
                        .body(WHOLE)
                        .post(ALL, ada.id()))
                .limit(2)
                .map(Api::id)
                .collect(Collectors.toSet());

        assertEquals(1, ids.size());
        ada.api().get(ALL, ada.id()).then().body("items", hasSize(1));
    }

    @Test
    void assessmentsAreHandedOutAndForgotten() {
        assess(ada.api(), WHOLE).then().statusCode(201);
        ada.api()
                .get("people/{id}/export", ada.id())
                .then()
                .body("sections.'situation-assessments'.role", equalTo(List.of("Clerk")));

        tenant.hr().act("people/{id}/erasure", ada.id()).then().statusCode(202);
        ada.api().get(ALL, ada.id()).then().statusCode(404);
    }

    private Response assess(Api caller, String body) {
        return caller.post(body, ALL, ada.id());
    }
}
