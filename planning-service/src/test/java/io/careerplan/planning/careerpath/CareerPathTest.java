package io.careerplan.planning.careerpath;

import static io.careerplan.planning.CatalogueFixture.SHARED;
import static io.careerplan.planning.CatalogueFixture.move;
import static io.careerplan.planning.CatalogueFixture.occupation;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.careerplan.events.DeliverableState;
import io.careerplan.events.GrantVerb;
import io.careerplan.events.MoveKind;
import io.careerplan.events.OccupationMove;
import io.careerplan.events.OccupationPublished;
import io.careerplan.events.PersonErased;
import io.careerplan.planning.Api;
import io.careerplan.planning.Heard;
import io.careerplan.planning.Organisation;
import io.careerplan.planning.PlanningTest;
import io.careerplan.planning.Someone;
import io.careerplan.planning.Topic;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@PlanningTest
class CareerPathTest {
    private final Organisation organisation = Organisation.newOne();
    private final String name = "occ-" + UUID.randomUUID();
    private final String start = name + "-start";
    private final String middle = name + "-middle";
    private final String target = name + "-target";

    @Test
    void pathsAreFoundExplainedAndOneIsChosen() {
        var owner = knowingOccupations();
        var found = find(owner, Map.of("from", start, "to", target));
        found.then()
                .statusCode(201)
                .body("paths.rank", contains(1, 2))
                .body("paths[0].moves.to.code", contains(middle, target))
                .body("paths[0].moves[0].opensUp", empty())
                .body("paths[0].moves[1].similarity", equalTo(0.9f))
                .body("paths[0].moves[1].kind", equalTo("PROMOTION"))
                .body("reason", nullValue());
        choose(owner, Api.id(found), 2).then().statusCode(200).body("chosen", equalTo(2));
        read(owner, owner, Api.id(found)).then().statusCode(200).body("chosen", equalTo(2));
    }

    @Test
    void aSecondChoiceTakesThePlaceOfTheFirst() {
        var owner = knowingOccupations();
        var first = Api.id(find(owner, Map.of("from", start, "to", target)));
        var second = Api.id(find(owner, Map.of("from", start, "to", middle, "count", 1)));
        choose(owner, first, 1).then().statusCode(200);
        choose(owner, first, 2).then().statusCode(200);
        choose(owner, second, 1).then().statusCode(200);
        Api.of(owner)
                .request()
                .get("people/{person}/career-paths", owner.id())
                .then()
                .statusCode(200)
                .body("items.id", contains(second.toString(), first.toString()))
                .body("items.chosen", contains(1, null));
    }

    @Test
    void whereNoPathLeadsTheListIsEmptyAndSaysWhy() {
        var owner = knowingOccupations();
        find(owner, Map.of("from", target, "to", start))
                .then()
                .statusCode(201)
                .body("paths", empty())
                .body("reason", equalTo("NO_MOVE_FROM_START"));
    }

    @Test
    void aSearchNeedsTwoKnownOccupationsThatDiffer() {
        var owner = knowingOccupations();
        refused(find(owner, Map.of("to", target)), 409, "present-occupation-unknown");
        refused(find(owner, Map.of("from", start, "to", "nothing")), 422, "occupation-unknown");
        refused(find(owner, Map.of("from", start, "to", start)), 422, "target-is-present-occupation");
    }

    @Test
    void aPathThatWasNotFoundIsNotChosen() {
        var owner = knowingOccupations();
        var found = Api.id(find(owner, Map.of("from", start, "to", target)));
        refused(choose(owner, found, 3), 422, "no-such-path");
        refused(choose(owner, UUID.randomUUID(), 1), 404, "not-found");
    }

    @Test
    void theRoadmapRefersToTheSearchToChooseFromAndThenToTheOneChosenFrom() {
        var owner = knowingOccupations();
        find(owner, Map.of("from", target, "to", start)).then().statusCode(201);
        var first = Api.id(find(owner, Map.of("from", start, "to", middle)));
        var second = Api.id(find(owner, Map.of("from", start, "to", target)));
        choose(owner, first, 1).then().statusCode(200);
        find(owner, Map.of("from", start, "to", target)).then().statusCode(201);
        await().until(() -> roadmap(owner).size() >= 3);
        assertEquals(
                List.of("PARTIAL " + first, "PARTIAL " + second, "DONE " + first),
                roadmap(owner).stream()
                        .map(state -> state.status() + " " + state.reference())
                        .toList());
    }

    @Test
    void onlyWhoMayEditThePlanSearchesAndWhoMayReadItReads() {
        var owner = knowingOccupations();
        var found = Api.id(find(owner, Map.of("from", start, "to", target)));
        var coach = organisation.coachOf(owner, GrantVerb.READ);
        read(coach, owner, found).then().statusCode(200);
        search(coach, owner, Map.of("from", start, "to", target)).then().statusCode(404);
        read(organisation.employee(), owner, found).then().statusCode(404);
    }

    @Test
    void searchesAreExportedAndErased() {
        var owner = knowingOccupations();
        var found = Api.id(find(owner, Map.of("from", start, "to", target)));
        assertEquals(List.of(found.toString()), exported(owner));
        Topic.say(organisation.tenant(), new PersonErased(owner.id(), 9, Instant.now()));
        await().until(() -> read(owner, owner, found).statusCode() == 404);
    }

    private static List<DeliverableState> roadmap(Someone owner) {
        return Heard.deliverables(owner.id()).stream()
                .filter(state -> state.name().equals("career-path-roadmap"))
                .toList();
    }

    private static List<String> exported(Someone owner) {
        return Api.of(owner)
                .request()
                .get("people/{person}/export", owner.id())
                .then()
                .statusCode(200)
                .extract()
                .path("sections.'career-paths'.id");
    }

    private static void refused(Response answer, int status, String code) {
        answer.then().statusCode(status).body("code", equalTo(code));
    }

    private static Response find(Someone owner, Map<String, ?> request) {
        return search(owner, owner, request);
    }

    private static Response search(Someone caller, Someone owner, Map<String, ?> request) {
        return Api.of(caller).request().body(request).post("people/{person}/career-paths", owner.id());
    }

    private static Response choose(Someone owner, UUID search, int rank) {
        return Api.of(owner)
                .request()
                .body(Map.of("path", rank))
                .post("people/{person}/career-paths/{id}/choice", owner.id(), search);
    }

    private static Response read(Someone caller, Someone owner, UUID search) {
        return Api.of(caller).request().get("people/{person}/career-paths/{id}", owner.id(), search);
    }

    private Someone knowingOccupations() {
        var ahead = move(target, "0.900000", MoveKind.PROMOTION, 0);
        var leap = move(target, "0.700000", MoveKind.PIVOT, 0);
        say(start, move(middle, "0.950000", MoveKind.LATERAL, 0), leap);
        say(middle, ahead);
        say(target);
        var somebody = organisation.employee();
        await().until(() -> List.of(1, 2)
                .equals(find(somebody, Map.of("from", start, "to", target)).path("paths.rank")));
        return organisation.employee();
    }

    private static void say(String code, OccupationMove... nearest) {
        Topic.say(SHARED, new OccupationPublished(occupation(SHARED, code, 0, "Title of " + code, nearest)));
    }
}
