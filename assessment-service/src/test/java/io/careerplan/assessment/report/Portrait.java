package io.careerplan.assessment.report;

import static io.careerplan.assessment.survey.SurveyFixture.answer;
import static io.careerplan.assessment.survey.SurveyFixture.index;
import static io.careerplan.assessment.survey.SurveyFixture.overall;

import io.careerplan.assessment.Api;
import io.careerplan.assessment.Someone;
import io.careerplan.assessment.Tenant;
import io.careerplan.assessment.technology.TechnologyId;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** People of whom all is known, through the calls that anybody would make. */
public record Portrait(Someone who) {

    /** A name and texts that would be markup if nobody saw to it. */
    public static final String HOSTILE = "<script>alert(1)</script> & \"Jürgen\"";

    public static final String FROM = "43-4051.00";
    public static final String TARGET = "13-1071.00";
    public static final String OTHER_TARGET = "15-1252.00";

    /** Somebody who has done everything. */
    public static Portrait whole() {
        var portrait = new Portrait(Tenant.existing().employee());
        portrait.profile();
        portrait.goals();
        portrait.values();
        portrait.ratings();
        portrait.surveys();
        portrait.situation();
        portrait.benefits();
        var analysis = Api.id(
                portrait.post("{\"targets\": [\"%s\", \"%s\"]}".formatted(TARGET, OTHER_TARGET), "gap-analyses"));
        portrait.post("{\"analysisId\": \"%s\", \"weeklyHours\": 6}".formatted(analysis), "development-plans");
        return portrait;
    }

    private static String quoted() {
        return HOSTILE.replace("\"", "\\\"").replace("ü", "\\u00fc");
    }

    private void profile() {
        var path = "people/{id}";
        who.tenant()
                .hr()
                .change("{\"name\": \"%s\"}".formatted(quoted()), path, who.id())
                .then()
                .statusCode(200);
        who.api()
                .change("{\"currentOccupation\": \"%s\"}".formatted(FROM), path, who.id())
                .then()
                .statusCode(200);
    }

    private void goals() {
        var today = LocalDate.now(ZoneOffset.UTC);
        var vision = goal("VISION", "", today.plusYears(7));
        var medium = goal("MEDIUM", parent(vision) + "\"occupation\": \"%s\", ".formatted(TARGET), today.plusYears(2));
        goal("SHORT", parent(medium), today.plusMonths(9));
    }

    private static String parent(String goal) {
        return "\"parentId\": \"%s\", ".formatted(goal);
    }

    private String goal(String horizon, String more, LocalDate due) {
        return Api.id(post("""
                        {"horizon": "%s", %s "statement": "Lead a team %s", "metric": "people led", "unit": "people",
                         "baseline": 0, "target": 1250.5, "due": "%s", "checkpoint": "%s", "values": ["RELATIONSHIPS", "SUPPORT"],
                         "motivation": "It matters %s"}
                        """.formatted(horizon, more, quoted(), due, due.minusMonths(1), quoted()), "goals"))
                .toString();
    }

    private void values() {
        who.api()
                .request()
                .body("""
                        {"values": {"ACHIEVEMENT": 5.5, "INDEPENDENCE": 4, "RECOGNITION": 3, "RELATIONSHIPS": 7, "SUPPORT": 5,
                         "WORKING_CONDITIONS": 6}}""")
                .put("people/{id}/work-values", who.id())
                .then()
                .statusCode(201);
    }

    /** At the levels that the present occupation asks, and in a technology. */
    private void ratings() {
        List<Map<String, Object>> asked =
                who.api().get("occupations/{code}", FROM).then().extract().path("requirements");
        var ratings = asked.stream()
                .filter(each -> each.get("level") != null)
                .map(each -> "{\"skillId\": \"%s\", \"scale\": \"onet-level\", \"level\": %s}"
                        .formatted(each.get("skillId"), each.get("level")))
                .collect(Collectors.joining(", "));
        var technology =
                "{\"skillId\": \"%s\", \"scale\": \"dreyfus\", \"level\": 4}".formatted(TechnologyId.of("Oracle Java"));
        post("{\"ratings\": [%s, %s]}".formatted(ratings, technology), "skill-ratings");
    }

    private void situation() {
        post("""
            {"role": "Clerk %1$s", "responsibilities": ["Answer mail", "Train new colleagues %1$s"],
             "performance": {"rating": "ABOVE_EXPECTATIONS", "comment": "Well done %1$s", "evidence": ["https://example.org/review?a=1&b=2"]},
             "strengths": [{"text": "Calms angry customers %1$s", "evidence": ["https://example.org/praise"]}],
             "weaknesses": [{"text": "Puts off reports %1$s"}], "areasToImprove": [{"text": "Presenting %1$s"}],
             "compensation": {"base": {"amount": "38000.00", "currency": "USD"},
                              "bonus": {"amount": "2000.50", "currency": "USD"},
                              "benefits": [{"name": "Transport %1$s", "value": {"amount": "600.00", "currency": "USD"}}]}}
            """.formatted(quoted()), "situation-assessments");
    }

    /** What the organisation says of the benefit that the person names. */
    private void benefits() {
        who.tenant().hr().post("""
                {"name": "Benefits %1$s", "year": 2025, "area": "US", "currency": "USD",
                 "rows": [{"benefit": "Transport %1$s", "p25": 300, "median": 700, "p75": 1000}]}
                """.formatted(quoted()), "benefit-tables").then().statusCode(201);
    }

    private void surveys() {
        for (int score : List.of(8, 6, 9)) {
            answer(who.api(), who, overall(score)).then().statusCode(201);
        }
        answer(who.api(), who, index(4, 2, 3, 4)).then().statusCode(201);
    }

    private Response post(String body, String collection) {
        var answer = who.api().post(body, "people/{id}/" + collection, who.id());
        answer.then().statusCode(201);
        return answer;
    }

    /** A document of the person. */
    public Response read(String document, String type, String language) {
        return read(who.api(), document, type, language);
    }

    /** The same as somebody else sees it. */
    public Response read(Api caller, String document, String type, String language) {
        return caller.request()
                .contentType(ContentType.ANY)
                .header("Accept", type)
                .header("Accept-Language", language)
                .get("people/{id}/deliverables/" + document, who.id());
    }
}
