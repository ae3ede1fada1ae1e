package io.careerplan.assessment.development;

import static io.careerplan.assessment.development.DevelopmentScene.ALL;
import static io.careerplan.assessment.development.DevelopmentScene.ONE;
import static io.careerplan.assessment.development.DevelopmentScene.READING;
import static io.careerplan.assessment.development.DevelopmentScene.WRITING;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.careerplan.assessment.Api;
import io.careerplan.assessment.AssessmentTest;
import io.careerplan.assessment.Heard;
import io.careerplan.assessment.Someone;
import io.careerplan.assessment.Tenant;
import io.careerplan.assessment.gapanalysis.Said;
import io.careerplan.events.AssessmentDeliverableChanged;
import io.careerplan.events.DeliverableStatus;
import io.careerplan.events.DevelopmentPlanCompleted;
import io.careerplan.events.UncoveredReason;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of a plan once it is made: it is completed, told, out of date, handed out and forgotten. */
@AssessmentTest
class DevelopmentCompletionTest {

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
    void aCompletedPlanIsToldAndStaysAsItIs() {
        var made = scene.create();
        var id = Api.id(made);

        ada.api()
                .act(ONE + "/completion", ada.id(), id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("status", equalTo("COMPLETED"));

        var told =
                Heard.of(ada.id(), DevelopmentPlanCompleted.class, 1).getFirst().plan();
        assertEquals(List.of(id, 1L, scene.analysis()), List.of(told.id(), told.version(), told.analysisId()));
        assertEquals(
                List.of(READING, WRITING),
                told.objectives().stream().map(each -> each.skillId()).toList());
        ada.api()
                .act(ONE + "/completion", ada.id(), id)
                .then()
                .statusCode(409)
                .body("code", equalTo("development-plan-completed"));
        ada.api()
                .changing("{}")
                .header("If-Match", "\"1\"")
                .patch(ONE, ada.id(), id)
                .then()
                .statusCode(409)
                .body("code", equalTo("development-plan-completed"));
    }

    @Test
    void aPlanThatCoversNothingIsNotCompleted() {
        var deadline = LocalDate.now(ZoneId.of("Europe/Berlin")).plusDays(1);
        var id = Api.id(scene.create(ada.api(), ", \"weeklyHours\": 1, \"deadline\": \"" + deadline + "\""));

        ada.api()
                .act(ONE + "/completion", ada.id(), id)
                .then()
                .statusCode(409)
                .body("code", equalTo("development-plan-empty"));
    }

    @Test
    void aDraftForAnEarlierAnalysisIsNotCompletedAndUndoesNothing() {
        var stale = Api.id(scene.create());
        scene.analyseAgain();
        completing(stale).then().statusCode(409).body("code", equalTo("development-plan-outdated"));
        var current = Api.id(scene.create());
        scene.complete(current);

        completing(stale).then().statusCode(409).body("code", equalTo("development-plan-outdated"));
        ada.api().get(ONE, ada.id(), stale).then().body("status", equalTo("DRAFT"));
        assertEquals(
                List.of(current),
                Heard.of(ada.id(), DevelopmentPlanCompleted.class, 1).stream()
                        .map(each -> each.plan().id())
                        .toList());
    }

    private Response completing(UUID id) {
        return ada.api().act(ONE + "/completion", ada.id(), id);
    }

    @Test
    void theDocumentIsBegunDoneAndOutOfDateAfterAnotherAnalysis() {
        scene.complete(Api.id(scene.create()));
        scene.analyseAgain();
        var second = Api.id(scene.create());
        scene.complete(second);

        var told = Heard.of(ada.id(), AssessmentDeliverableChanged.class, 7).stream()
                .map(AssessmentDeliverableChanged::deliverable)
                .filter(each -> each.name().equals("skills-development-plan"))
                .toList();
        assertEquals(
                List.of(
                        DeliverableStatus.PARTIAL,
                        DeliverableStatus.DONE,
                        DeliverableStatus.OUTDATED,
                        DeliverableStatus.PARTIAL,
                        DeliverableStatus.DONE),
                told.stream().map(each -> each.status()).toList());
        assertEquals(second, told.getLast().reference());
    }

    @Test
    void aGrantOpensPlansAsFarAsItSaysAndNobodyElseKnowsOfThem() {
        scene.circumstances("{\"weeklyHours\": 6}");
        var id = Api.id(scene.create(ada.api(), ""));
        var coach = scene.tenant.coach();
        ada.grant(coach.id(), "COACH", "[\"SKILLS\"]", "[\"READ\", \"EDIT\"]")
                .then()
                .statusCode(201);
        coach.api().get(ONE, ada.id(), id).then().statusCode(200);
        scene.create(coach.api(), "").then().statusCode(409).body("code", equalTo("learning-hours-unknown"));
        scene.create(coach.api(), ", \"weeklyHours\": 3").then().statusCode(201);

        for (var other : List.of(
                scene.tenant.employee(), scene.tenant.coach(), Tenant.existing().employee())) {
            other.api().get(ALL, ada.id()).then().statusCode(404);
            other.api().get(ONE, ada.id(), id).then().statusCode(404);
            scene.create(other.api(), ", \"weeklyHours\": 3").then().statusCode(404);
            other.api().act(ONE + "/completion", ada.id(), id).then().statusCode(404);
            other.api()
                    .changing("{}")
                    .header("If-Match", "\"0\"")
                    .patch(ONE, ada.id(), id)
                    .then()
                    .statusCode(404);
        }
        scene.tenant.hr().get(ONE, ada.id(), id).then().statusCode(403);
    }

    @Test
    void plansAreHandedOutSaidAgainAndForgotten() {
        scene.create().then().statusCode(201);
        scene.complete(Api.id(scene.create()));
        var before = Heard.of(ada.id(), DevelopmentPlanCompleted.class, 1).getFirst();
        ada.api()
                .get("people/{p}/export", ada.id())
                .then()
                .body("sections.'development-plans'.status", contains("DRAFT", "COMPLETED"));
        Api.operator()
                .post(
                        "{\"scope\": \"PERSON\", \"tenant\": \"%s\", \"personId\": \"%s\"}"
                                .formatted(scene.tenant.slug(), ada.id()),
                        "republications")
                .then()
                .statusCode(202);
        assertEquals(List.of(before, before), Heard.of(ada.id(), DevelopmentPlanCompleted.class, 2));

        ada.api().act("people/{p}/erasure", ada.id()).then().statusCode(202);
        assertEquals(0, said.rows(ada, "development_plan"));
    }

    @Test
    void whatIsLeftOpenIsToldWithTheReason() {
        said.rated(ada, "2.B.1.d", 0.0);
        scene.analyseAgain();
        var deadline = LocalDate.now(ZoneId.of("Europe/Berlin")).plusDays(20);
        var made = scene.create(ada.api(), ", \"weeklyHours\": 7, \"deadline\": \"" + deadline + "\"");
        made.then().body("uncovered.reason", everyItem(not(equalTo("BY_CHOICE"))));
        scene.complete(Api.id(made));

        var told =
                Heard.of(ada.id(), DevelopmentPlanCompleted.class, 1).getFirst().plan();
        assertTrue(told.uncovered().stream().anyMatch(each -> each.reason() == UncoveredReason.NO_TIME_LEFT));
    }
}
