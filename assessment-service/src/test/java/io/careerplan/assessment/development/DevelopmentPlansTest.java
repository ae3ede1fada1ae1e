package io.careerplan.assessment.development;

import static io.careerplan.assessment.development.DevelopmentScene.ALL;
import static io.careerplan.assessment.development.DevelopmentScene.HR_SPECIALISTS;
import static io.careerplan.assessment.development.DevelopmentScene.ONE;
import static io.careerplan.assessment.development.DevelopmentScene.READING;
import static io.careerplan.assessment.development.DevelopmentScene.WRITING;
import static io.careerplan.assessment.development.DevelopmentScene.analyse;
import static io.careerplan.assessment.development.DevelopmentScene.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.careerplan.assessment.Api;
import io.careerplan.assessment.AssessmentTest;
import io.careerplan.assessment.Someone;
import io.careerplan.assessment.gapanalysis.Said;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@AssessmentTest
class DevelopmentPlansTest {

    @Inject
    Said said;

    private DevelopmentScene scene;
    private Someone ada;

    @BeforeEach
    void beginWithTwoGaps() {
        scene = DevelopmentScene.withTwoGaps(said);
        ada = scene.ada;
    }

    @Test
    void aPlanIsMadeWithinWhatThePersonCanBringIn() {
        scene.circumstances("{\"weeklyHours\": 6, \"monthlyBudget\": {\"amount\": \"100.00\", \"currency\": \"USD\"}}");
        var today = LocalDate.now(ZoneId.of("Europe/Berlin"));

        var made = scene.create(ada.api(), "");

        made.then()
                .header("Location", containsString("/people/" + ada.id() + "/development-plans/" + Api.id(made)))
                .header("ETag", "\"0\"")
                .body("status", equalTo("DRAFT"))
                .body("analysisId", equalTo(scene.analysis().toString()))
                .body("targets.occupation", contains(HR_SPECIALISTS))
                .body("weeklyHours", equalTo(6.0f))
                .body("monthlyBudget.amount", equalTo("100.00"))
                .body("startsOn", equalTo(today.toString()))
                .body("deadline", equalTo(today.plusMonths(24).toString()))
                .body("objectives", hasKey(WRITING))
                .body("objectives.'2.A.1.c'.after", contains(READING))
                .body("objectives.'2.A.1.c'.from", equalTo(0.2857143f))
                .body("objectives.'2.A.1.c'.measures.kind", contains("SKILL_ESTIMATE"))
                .body("objectives.'2.A.1.c'.practice.kind", contains("AT_WORK"))
                .body("uncovered", hasSize(0));
    }

    @Test
    void plansAreReadUnderTheirVersionAndListed() {
        var made = scene.create();
        ada.api()
                .request()
                .header("If-None-Match", "\"0\"")
                .get(ONE, ada.id(), Api.id(made))
                .then()
                .statusCode(304);
        ada.api()
                .get(ALL, ada.id())
                .then()
                .body("items.id", contains(Api.id(made).toString()))
                .body("items[0].objectives", equalTo(2));
    }

    @Test
    void whatIsSentGoesBeforeTheCircumstances() {
        scene.circumstances("{\"weeklyHours\": 6}");
        var deadline = LocalDate.now(ZoneId.of("Europe/Berlin")).plusDays(1);

        scene.create(ada.api(), ", \"weeklyHours\": 0.25, \"deadline\": \"" + deadline + "\"")
                .then()
                .body("weeklyHours", equalTo(0.25f))
                .body("monthlyBudget", nullValue())
                .body("objectives.size()", equalTo(0))
                .body("uncovered.reason", hasItem("TOO_LONG"));
    }

    @Test
    void whatCannotBePlannedIsRefusedAndNothingIsKept() {
        scene.create(ada.api(), "").then().statusCode(409).body("code", equalTo("learning-hours-unknown"));
        var other = scene.tenant.employee();
        said.rated(other, WRITING, 2.0);
        var foreign = post(ada.api(), ada, "{\"analysisId\": \"" + analyse(other) + "\", \"weeklyHours\": 5}");
        assertEquals(List.of("/analysisId"), Api.pointers(foreign));
        for (var deadline : List.of(
                LocalDate.now(ZoneId.of("Europe/Berlin")),
                LocalDate.now(ZoneId.of("Europe/Berlin")).plusMonths(62))) {
            var refused = scene.create(ada.api(), ", \"weeklyHours\": 5, \"deadline\": \"" + deadline + "\"");
            assertEquals(List.of("/deadline"), Api.pointers(refused));
        }
        assertEquals(List.of("/weeklyHours"), Api.pointers(scene.create(ada.api(), ", \"weeklyHours\": 81")));
        assertEquals(0, said.rows(ada, "development_plan"));
    }

    @Test
    void anAnalysisWithoutAGapLeavesNothingToPlan() {
        var bob = scene.tenant.employee();
        said.rated(bob, WRITING, 7.0);
        post(bob.api(), bob, "{\"analysisId\": \"" + analyse(bob) + "\", \"weeklyHours\": 5}")
                .then()
                .statusCode(409)
                .body("code", equalTo("no-gap-to-close"));
    }

    @Test
    void datesResourcesAndPracticeAreChangedWithinTheSameLimits() {
        var made = scene.create();
        var id = Api.id(made);
        String due = made.path("objectives.'2.A.1.c'.dueOn");
        var later = LocalDate.parse(due).plusDays(30);

        ada.api()
                .change("""
                        {"objectives": {"2.A.1.c": {"dueOn": "%s", "resources": ["book-pyramid-principle"],
                          "practice": [{"kind": "PROJECT", "hours": 3, "text": "Write the report"}]}}}
                        """.formatted(later), ONE, ada.id(), id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("objectives.'2.A.1.c'.dueOn", equalTo(later.toString()))
                .body("objectives.'2.A.1.c'.resources.id", contains("book-pyramid-principle"))
                .body("objectives.'2.A.1.c'.practice.text", contains("Write the report"));
        ada.api()
                .change("{\"objectives\": {\"2.A.1.c\": null}}", ONE, ada.id(), id)
                .then()
                .header("ETag", "\"2\"")
                .body("objectives", not(hasKey(WRITING)))
                .body("uncovered.skillId", contains(WRITING))
                .body("uncovered.reason", contains("BY_CHOICE"));
        ada.api().change("{}", ONE, ada.id(), id).then().header("ETag", "\"2\"");
    }

    @Test
    void whatCannotBeSoIsRefusedAtItsPlace() {
        var made = scene.create();
        var id = Api.id(made);
        assertEquals(
                List.of(
                        "/objectives/2.A.1.a/resources/1",
                        "/objectives/2.A.1.c/resources/0",
                        "/objectives/2.A.1.c/resources/1",
                        "/objectives/9.Z"),
                Api.pointers(scene.patch(id, """
                        {"objectives": {
                          "2.A.1.a": {"resources": ["book-how-to-read-a-book", "book-how-to-read-a-book"]},
                          "2.A.1.c": {"resources": ["no-such-book", "book-clean-code"]},
                          "9.Z": {"startsOn": "2026-12-01", "dueOn": "2026-12-02", "resources": ["x"], "practice": []}}}
                        """)));
    }

    @Test
    void datesThatCannotBeKeptAreRefusedAtTheirPlace() {
        var made = scene.create();
        var id = Api.id(made);
        String start = made.path("startsOn");
        assertEquals(
                List.of(
                        "/objectives/2.A.1.a/dueOn",
                        "/objectives/2.A.1.c/dueOn",
                        "/objectives/2.A.1.c/startsOn",
                        "/objectives/2.A.1.c/startsOn"),
                Api.pointers(scene.patch(
                        id, """
                        {"objectives": {"2.A.1.a": {"dueOn": "%1$s"}, "2.A.1.c": {"startsOn": "%2$s", "dueOn": "%1$s"}}}
                        """.formatted(start, LocalDate.parse(start).minusDays(1)))));
    }

    @Test
    void aChangeNamesTheVersionItKnowsAndNothingThatIsReadOnly() {
        var id = Api.id(scene.create());
        assertEquals(List.of("/objectives/2.A.1.c/resources"), Api.pointers(scene.patch(id, """
                        {"objectives": {"2.A.1.c": {"resources": []}}}""")));
        assertEquals(List.of("/status"), Api.pointers(scene.patch(id, "{\"status\": \"COMPLETED\"}")));
        ada.api().changing("{}").patch(ONE, ada.id(), id).then().statusCode(428);
        ada.api()
                .changing("{}")
                .header("If-Match", "\"7\"")
                .patch(ONE, ada.id(), id)
                .then()
                .statusCode(412)
                .header("ETag", "\"0\"");
    }
}
