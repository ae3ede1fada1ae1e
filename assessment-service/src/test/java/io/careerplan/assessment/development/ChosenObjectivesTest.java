package io.careerplan.assessment.development;

import static io.careerplan.assessment.development.DevelopmentScene.ONE;
import static io.careerplan.assessment.development.DevelopmentScene.READING;
import static io.careerplan.assessment.development.DevelopmentScene.WRITING;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.careerplan.assessment.Api;
import io.careerplan.assessment.AssessmentTest;
import io.careerplan.assessment.Someone;
import io.careerplan.assessment.gapanalysis.Said;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Objectives that somebody takes out of a plan, or puts in. */
@AssessmentTest
class ChosenObjectivesTest {

    private static final String REVIEW = "mentoring-writing-review";

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
    void whatWasTakenOutIsPutBack() {
        var made = scene.create();
        var id = Api.id(made);
        String start = made.path("objectives.'2.A.1.c'.startsOn");
        String due = made.path("objectives.'2.A.1.c'.dueOn");
        List<String> resources = made.path("objectives.'2.A.1.c'.resources.id");
        ada.api()
                .change("{\"objectives\": {\"2.A.1.c\": null}}", ONE, ada.id(), id)
                .then()
                .body("uncovered.reason", contains("BY_CHOICE"));

        ada.api()
                .change(putIn(WRITING, start, due, String.join("\", \"", resources), ""), ONE, ada.id(), id)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("objectives.'2.A.1.c'.after", contains(READING))
                .body("objectives.'2.A.1.c'.from", equalTo(0.2857143f))
                .body("objectives.'2.A.1.c'.dueOn", equalTo(due))
                .body("objectives.'2.A.1.c'.resources.id", equalTo(resources))
                .body("objectives.'2.A.1.c'.opportunities", not(hasSize(0)))
                .body("uncovered.skillId", not(hasItem(WRITING)))
                .body("uncovered.reason", not(hasItem("BY_CHOICE")));
        scene.complete(id);
    }

    @Test
    void whatThePlannerLeftOutIsPutIn() {
        var id = Api.id(tooShort());
        var between = today().plusDays(11).toString();

        ada.api()
                .change(putIn(READING, today().toString(), between, REVIEW, ""), ONE, ada.id(), id)
                .then()
                .statusCode(200)
                .body("objectives", hasKey(READING))
                .body("uncovered.skillId", hasItem(WRITING));
        ada.api()
                .change(putIn(WRITING, between, today().plusDays(14).toString(), REVIEW, ""), ONE, ada.id(), id)
                .then()
                .statusCode(200)
                .body("objectives.'2.A.1.c'.after", contains(READING))
                .body("uncovered.skillId", not(hasItem(WRITING)));
    }

    @Test
    void whatIsPutInKeepsToOrderHoursAndForm() {
        var id = Api.id(tooShort());
        var first = today().toString();
        var last = today().plusDays(14).toString();
        var practice = "{\"kind\": \"PROJECT\", \"hours\": 4}";
        var incomplete = "{\"objectives\": {\"2.A.1.a\": {\"startsOn\": \"%s\", \"resources\": [\"%s\"]}}}"
                .formatted(first, REVIEW);

        refused(id, putIn(WRITING, first, last, REVIEW, ""), "/objectives/2.A.1.c");
        refused(id, putIn(READING, first, last, REVIEW, practice), "/objectives/2.A.1.a/dueOn");
        refused(id, incomplete, "/objectives/2.A.1.a/dueOn", "/objectives/2.A.1.a/practice");
    }

    @Test
    void whatAnObjectiveBuildsOnIsNotTakenOutFromUnderIt() {
        var id = Api.id(scene.create());

        refused(id, "{\"objectives\": {\"2.A.1.a\": null}}", "/objectives/2.A.1.c");
        ada.api()
                .change("{\"objectives\": {\"2.A.1.a\": null, \"2.A.1.c\": null}}", ONE, ada.id(), id)
                .then()
                .statusCode(200)
                .body("uncovered.skillId", contains(READING, WRITING));
    }

    /** An hour a day for 15 days: with practice too little for anything that leads on in reading, without it enough. */
    private Response tooShort() {
        var made = scene.create(ada.api(), ", \"weeklyHours\": 7, \"deadline\": \"" + today().plusDays(14) + "\"");
        made.then().body("objectives.size()", equalTo(0)).body("uncovered", hasSize(2));
        return made;
    }

    private void refused(UUID id, String patch, String... places) {
        assertEquals(List.of(places), Api.pointers(scene.patch(id, patch)));
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Berlin"));
    }

    private static String putIn(String skill, String start, String due, String resource, String practice) {
        return """
                {"objectives": {"%s": {"startsOn": "%s", "dueOn": "%s", "resources": ["%s"], "practice": [%s]}}}
                """.formatted(skill, start, due, resource, practice);
    }
}
