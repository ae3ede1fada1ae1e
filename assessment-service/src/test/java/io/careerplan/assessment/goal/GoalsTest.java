package io.careerplan.assessment.goal;

import static io.careerplan.assessment.goal.GoalFixture.change;
import static io.careerplan.assessment.goal.GoalFixture.createGoal;
import static io.careerplan.assessment.goal.GoalFixture.created;
import static io.careerplan.assessment.goal.GoalFixture.remove;
import static io.careerplan.assessment.goal.GoalFixture.request;
import static io.careerplan.events.GoalHorizon.MEDIUM;
import static io.careerplan.events.GoalHorizon.SHORT;
import static io.careerplan.events.GoalHorizon.VISION;
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
import io.careerplan.events.DeliverableStatus;
import io.careerplan.events.GoalState;
import io.careerplan.events.GoalStatus;
import io.careerplan.events.GoalsChanged;
import io.careerplan.events.WorkValue;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@AssessmentTest
class GoalsTest {

    private static final String GOALS = "people/{id}/goals";
    private static final String GOAL = "people/{id}/goals/{goal}";

    private Tenant tenant;
    private Someone ada;

    @BeforeEach
    void beginWithAPerson() {
        tenant = Tenant.existing();
        ada = tenant.employee();
    }

    @Test
    void aGoalIsSetAndAllGoalsAreTold() {
        var vision = created(ada, VISION, null);
        var set = createGoal(ada, MEDIUM, vision);

        var id = Api.id(set);
        set.then()
                .header("Location", containsString("/people/" + ada.id() + "/goals/" + id))
                .header("ETag", "\"0\"")
                .body("values", equalTo(List.of("ACHIEVEMENT", "RECOGNITION")))
                .body("status", equalTo("OPEN"))
                .body("target", equalTo(5))
                .body("direction", equalTo("RISE"))
                .body("parentId", equalTo(vision.toString()));
        ada.api().get(GOAL, ada.id(), id).then().statusCode(200).body("statement", equalTo("Lead a team of five"));
        var told = Heard.of(ada.id(), GoalsChanged.class, 2);
        assertEquals(List.of(0L, 1L), told.stream().map(GoalsChanged::version).toList());
        var goals = told.getLast().goals().goals();
        assertEquals(List.of(vision, id), goals.stream().map(GoalState::id).toList());
        assertEquals(
                List.of(WorkValue.ACHIEVEMENT, WorkValue.RECOGNITION),
                goals.getLast().values());
        assertEquals(2, goals.getLast().smart().relevant());
        assertEquals(0, goals.getLast().smart().achievable());
    }

    @Test
    void aPatchChangesWhatItNamesAndClearsWhatIsNull() {
        var id = created(ada, SHORT, null);

        change(ada, id, "{\"status\": \"ACHIEVED\", \"metric\": null}")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("status", equalTo("ACHIEVED"))
                .body("metric", nullValue())
                .body("unit", equalTo("people"));

        var told = Heard.of(ada.id(), GoalsChanged.class, 2).getLast().goals();
        assertEquals(1, told.version());
        assertEquals(GoalStatus.ACHIEVED, told.goals().getFirst().status());
        change(ada, id, "{\"statement\": \"Lead nobody\"}")
                .then()
                .statusCode(409)
                .body("code", equalTo("goal-closed"));
        change(ada, id, "{\"status\": \"ACHIEVED\"}").then().statusCode(200).header("ETag", "\"1\"");
        assertEquals(2, Heard.of(ada.id(), GoalsChanged.class, 2).size());
    }

    @Test
    void whatAPatchCannotSayIsRefusedAtItsPlace() {
        var id = created(ada, SHORT, null);
        var patch =
                "{\"version\": 3, \"horizon\": null, \"status\": \"DONE\", \"due\": \"soon\", \"values\": [\"FAME\"]}";
        var refused = ada.api().changing(patch).header("If-Match", "\"0\"").patch(GOAL, ada.id(), id);

        assertEquals(List.of("/due", "/horizon", "/status", "/values/0", "/version"), Api.pointers(refused));
        var past = ada.api()
                .changing("{\"due\": \"2020-01-01\", \"parentId\": \"" + id + "\"}")
                .header("If-Match", "\"0\"")
                .patch(GOAL, ada.id(), id);
        assertEquals(List.of("/due", "/parentId"), Api.pointers(past));
    }

    @Test
    void whatAGoalCannotBeIsRefusedAndNothingIsKept() {
        var other = created(tenant.employee(), MEDIUM, null);
        assertEquals(List.of("/parentId"), Api.pointers(createGoal(ada, SHORT, other)));
        assertEquals(List.of("/parentId"), Api.pointers(createGoal(ada, SHORT, created(ada, VISION, null))));
        var wrong =
                "{\"horizon\": \"SHORT\", \"statement\": \"Lead\", \"due\": \"2020-01-01\", \"checkpoint\": \"%s\", "
                                .formatted(GoalFixture.today().plusYears(1))
                        + "\"occupation\": \"99-9999.00\"}";
        assertEquals(
                List.of("/checkpoint", "/due", "/occupation"),
                Api.pointers(ada.api().post(wrong, GOALS, ada.id())));
        var malformed = "{\"statement\": \" \", \"status\": \"OPEN\", \"metric\": \"\", \"target\": \"much\"}";
        assertEquals(
                List.of("/horizon", "/metric", "/statement", "/status", "/target"),
                Api.pointers(ada.api().postAnyway(malformed, GOALS, ada.id())));
        ada.api().get(GOALS, ada.id()).then().body("items", hasSize(1));
    }

    @Test
    void changingAndRemovingNameTheVersionTheyKnow() {
        var id = created(ada, SHORT, null);

        ada.api().changing("{}").patch(GOAL, ada.id(), id).then().statusCode(428);
        ada.api().free().delete(GOAL, ada.id(), id).then().statusCode(428);
        ada.api()
                .changing("{}")
                .header("If-Match", "\"7\"")
                .patch(GOAL, ada.id(), id)
                .then()
                .statusCode(412)
                .header("ETag", "\"0\"");
        ada.api()
                .request()
                .header("If-None-Match", "\"0\"")
                .get(GOAL, ada.id(), id)
                .then()
                .statusCode(304);
    }

    @Test
    void aGoalIsRemovedOnlyWhenNoOtherHangsOnIt() {
        var vision = created(ada, VISION, null);
        var medium = created(ada, MEDIUM, vision);

        remove(ada, vision).then().statusCode(409).body("code", equalTo("goal-has-children"));
        change(ada, vision, "{\"horizon\": \"MEDIUM\"}").then().statusCode(409);
        remove(ada, medium).then().statusCode(204);
        remove(ada, vision).then().statusCode(204);

        ada.api().get(GOAL, ada.id(), vision).then().statusCode(404);
        var told = Heard.of(ada.id(), GoalsChanged.class, 4).getLast().goals();
        assertEquals(3, told.version());
        assertEquals(List.of(), told.goals());
    }

    @Test
    void goalsComeNewestFirstInPages() {
        var vision = created(ada, VISION, null);
        var medium = created(ada, MEDIUM, vision);

        var first = ada.api().get(GOALS + "?limit=1", ada.id());
        first.then().body("items.id", equalTo(List.of(medium.toString())));
        ada.api()
                .request()
                .queryParam("cursor", first.<String>path("next"))
                .get(GOALS, ada.id())
                .then()
                .body("items.id", equalTo(List.of(vision.toString())));
        var bob = tenant.employee();
        bob.api()
                .free()
                .queryParam("cursor", first.<String>path("next"))
                .get(GOALS, bob.id())
                .then()
                .statusCode(400);
    }

    @Test
    void aGrantOpensGoalsAsFarAsItSays() {
        var id = created(ada, VISION, null);
        var reader = tenant.coach();
        var editor = tenant.coach();
        ada.grant(reader.id(), "COACH", "[\"GOALS\"]", "[\"READ\"]").then().statusCode(201);
        ada.grant(editor.id(), "COACH", "[\"GOALS\"]", "[\"READ\", \"EDIT\"]")
                .then()
                .statusCode(201);

        reader.api().get(GOAL, ada.id(), id).then().statusCode(200);
        reader.api().post(request(VISION, null), GOALS, ada.id()).then().statusCode(404);
        editor.api().post(request(MEDIUM, id), GOALS, ada.id()).then().statusCode(201);
        editor.api()
                .change("{\"motivation\": \"People\"}", GOAL, ada.id(), id)
                .then()
                .statusCode(200);
    }

    @Test
    void nobodyElseKnowsOfGoals() {
        var id = created(ada, VISION, null);
        var bob = tenant.employee();

        for (var other : List.of(
                bob.api(), tenant.coach().api(), Tenant.existing().employee().api())) {
            other.get(GOALS, ada.id()).then().statusCode(404);
            other.get(GOAL, ada.id(), id).then().statusCode(404);
            other.post(request(VISION, null), GOALS, ada.id()).then().statusCode(404);
            other.changing("{}")
                    .header("If-Match", "\"0\"")
                    .patch(GOAL, ada.id(), id)
                    .then()
                    .statusCode(404);
            other.request()
                    .header("If-Match", "\"0\"")
                    .delete(GOAL, ada.id(), id)
                    .then()
                    .statusCode(404);
        }
        bob.api().get(GOAL, bob.id(), id).then().statusCode(404);
        tenant.hr().get(GOALS, ada.id()).then().statusCode(403);
    }

    @Test
    void theGoalsDocumentFollowsTheGoals() {
        var vision = created(ada, VISION, null);
        var medium = created(ada, MEDIUM, vision);
        var last = created(ada, SHORT, medium);
        change(ada, last, "{\"due\": null}").then().statusCode(200);
        for (var goal : List.of(last, medium, vision)) {
            remove(ada, goal).then().statusCode(204);
        }

        var told = Heard.of(ada.id(), AssessmentDeliverableChanged.class, 4).stream()
                .map(AssessmentDeliverableChanged::deliverable)
                .toList();
        assertEquals("goals-document", told.getFirst().name());
        assertEquals(
                List.of(
                        DeliverableStatus.PARTIAL,
                        DeliverableStatus.DONE,
                        DeliverableStatus.PARTIAL,
                        DeliverableStatus.MISSING),
                told.stream().map(state -> state.status()).toList());
    }

    @Test
    void goalsAreHandedOutSaidAgainAndForgotten() {
        created(ada, VISION, null);
        ada.api().get("people/{id}/export", ada.id()).then().body("sections.goals.goals", hasSize(1));
        var first = Heard.of(ada.id(), GoalsChanged.class, 1).getFirst();

        Api.operator()
                .post("{\"scope\": \"TENANT\", \"tenant\": \"%s\"}".formatted(tenant.slug()), "republications")
                .then()
                .statusCode(202);
        assertEquals(first, Heard.of(ada.id(), GoalsChanged.class, 2).getLast());

        tenant.hr().act("people/{id}/erasure", ada.id()).then().statusCode(202);
        ada.api().get(GOALS, ada.id()).then().statusCode(404);
    }
}
