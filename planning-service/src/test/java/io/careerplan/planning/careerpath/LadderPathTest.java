package io.careerplan.planning.careerpath;

import static io.careerplan.planning.CatalogueFixture.SHARED;
import static io.careerplan.planning.CatalogueFixture.move;
import static io.careerplan.planning.CatalogueFixture.occupation;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.careerplan.events.CareerLadderPublished;
import io.careerplan.events.CareerLadderRetired;
import io.careerplan.events.CareerLadderState;
import io.careerplan.events.LadderStep;
import io.careerplan.events.MoveKind;
import io.careerplan.events.OccupationMove;
import io.careerplan.events.OccupationPublished;
import io.careerplan.kit.id.Ids;
import io.careerplan.planning.Api;
import io.careerplan.planning.Organisation;
import io.careerplan.planning.PlanningTest;
import io.careerplan.planning.Someone;
import io.careerplan.planning.Topic;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ladders of an organisation in the searches of its people: told over the topic, found over HTTP. */
@PlanningTest
class LadderPathTest {
    private final Organisation organisation = Organisation.newOne();
    private final UUID ladder = Ids.next();
    private final String name = "occ-" + UUID.randomUUID();
    private final String start = name + "-start";
    private final String middle = name + "-middle";
    private final String target = name + "-target";
    private final String aside = name + "-aside";

    /** Straight to the target is the best way, unless a ladder leads over the middle. */
    @BeforeEach
    void knowOccupations() {
        say(start, move(target, "0.750000", MoveKind.PROMOTION, 0), move(middle, "0.800000", MoveKind.LATERAL, 0));
        say(middle, move(target, "0.800000", MoveKind.PROMOTION, 0));
        say(target);
        say(aside);
    }

    @Test
    void theLadderIsPreferredAndNamedAtItsSteps() {
        var owner = organisation.employee();
        await().until(() -> leadsOver(owner, target));

        tell(0, "Ours", start, middle, target);

        await().until(() -> leadsOver(owner, middle, target));
        find(owner, target)
                .then()
                .statusCode(201)
                .body("paths[0].moves.ladder.name", contains("Ours", "Ours"))
                .body("paths[0].moves.ladder.id", contains(ladder.toString(), ladder.toString()))
                .body("paths[0].cost", equalTo(0.2f))
                .body("paths[1].moves.ladder", contains((Object) null));
        var stranger = Organisation.newOne().employee();
        find(stranger, target)
                .then()
                .statusCode(201)
                .body("paths[0].moves.to.code", contains(target))
                .body("paths[1].moves.ladder", contains(null, null));
    }

    @Test
    void itLeadsWhereNothingIsNearUntilItIsRetired() {
        var owner = organisation.employee();
        tell(3, "Ours", start, aside);
        await().until(() -> find(owner, aside).path("paths[0].moves[0].similarity") != null);
        find(owner, aside).then().body("paths[0].moves[0].cost", equalTo(0.3f));

        tell(2, "Older", start, middle);
        Topic.say(organisation.tenant(), new CareerLadderRetired(state(4, "Ours", start, aside)));
        await().until(() -> "NO_MOVE_TO_TARGET".equals(find(owner, aside).path("reason")));
        assertEquals(List.of(target), find(owner, target).path("paths[0].moves.to.code"));
    }

    private static boolean leadsOver(Someone owner, String... codes) {
        return List.of(codes).equals(find(owner, codes[codes.length - 1]).path("paths[0].moves.to.code"));
    }

    private static Response find(Someone owner, String to) {
        var from = to.substring(0, to.lastIndexOf('-')) + "-start";
        return Api.of(owner)
                .request()
                .body(Map.of("from", from, "to", to))
                .post("people/{person}/career-paths", owner.id());
    }

    private void tell(long version, String called, String... rungs) {
        Topic.say(organisation.tenant(), new CareerLadderPublished(state(version, called, rungs)));
    }

    /** Steps to the one that is near to nothing are told with a similarity of their own. */
    private CareerLadderState state(long version, String called, String... rungs) {
        var step = new LadderStep(rungs[0], move(rungs[1], "0.400000", MoveKind.LATERAL, 0));
        return new CareerLadderState(
                organisation.tenant(), ladder, version, called, null, List.of(rungs), List.of(step));
    }

    private static void say(String code, OccupationMove... nearest) {
        Topic.say(SHARED, new OccupationPublished(occupation(SHARED, code, 0, "Title of " + code, nearest)));
    }
}
