package io.careerplan.planning.proposal;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.careerplan.events.Band;
import io.careerplan.events.GrantVerb;
import io.careerplan.events.OptionKind;
import io.careerplan.events.PlanRevised;
import io.careerplan.events.ProposalStatus;
import io.careerplan.planning.Api;
import io.careerplan.planning.Heard;
import io.careerplan.planning.Organisation;
import io.careerplan.planning.PlanningTest;
import io.careerplan.planning.Topic;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@PlanningTest
class ProposalTest {

    @Test
    void aMissedMilestoneLeadsToAProposalWithOptions() {
        var it = OffTrack.newOne();
        var review = it.review(Band.WATCH, OffTrack.missed());
        it.say(review);
        it.read(it.proposal(1))
                .then()
                .statusCode(200)
                .body("status", equalTo("OPEN"))
                .body("occasion", equalTo("REVIEW"))
                .body("reviewId", equalTo(review.reviewId().toString()))
                .body("causes.kind", equalTo(List.of("MILESTONE_MISSED")))
                .body("baseRevision", equalTo(1))
                .body("probabilityBefore", lessThan(0.8f))
                .body("options.kind", hasItem("LATER_DATE"))
                .body("options.probability", everyItem(greaterThanOrEqualTo(0.8f)))
                .body("options.passesGate", everyItem(equalTo(true)))
                .body("options[0].changes.kind", hasItem("MOVED"))
                .body("options[0].milestones.id", hasItem("certificate"));
        assertEquals(List.of(ProposalStatus.OPEN), heard(it, 1));
    }

    @Test
    void anAcceptedOptionIsTheNextRevision() {
        var it = OffTrack.newOne();
        it.say(it.review(Band.WATCH, OffTrack.missed()));
        var proposal = it.proposal(1);
        String endsOn = it.read(proposal).path("options[0].endsOn");
        it.accept(proposal, OptionKind.LATER_DATE, "The release is over in spring.")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("status", equalTo("ACCEPTED"))
                .body("chosen", equalTo("LATER_DATE"))
                .body("revision", equalTo(2))
                .body("decidedBy", equalTo(it.owner().id().toString()));
        it.api().read(it.plan()).then().body("revision", equalTo(2)).body("endsOn", equalTo(endsOn));
        Heard.ofPlan(it.plan(), "revised");
        var revised = (PlanRevised) Heard.last(it.plan()).event();
        assertEquals(proposal, revised.proposalId());
        assertEquals("The release is over in spring.", revised.reason());
        assertEquals(LocalDate.parse(endsOn), revised.plan().endsOn());
        assertEquals(List.of(ProposalStatus.OPEN, ProposalStatus.ACCEPTED), heard(it, 2));
        assertEquals(OptionKind.LATER_DATE, Heard.proposals(it.plan()).getLast().chosen());
    }

    @Test
    void theRevisionIsKeptWithItsReason() {
        var it = OffTrack.newOne();
        it.say(it.review(Band.OFF_TRACK));
        it.accept(it.proposal(1), OptionKind.LATER_DATE, "After the exam.")
                .then()
                .statusCode(200);
        it.api()
                .request()
                .get("plans/{plan}/revisions/2", it.plan())
                .then()
                .statusCode(200)
                .body("reason", equalTo("After the exam."));
    }

    @Test
    void aRejectedProposalLeavesThePlanAsItIs() {
        var it = OffTrack.newOne();
        it.say(it.review(Band.OFF_TRACK));
        var proposal = it.proposal(1);
        it.reject(proposal, "I catch up in the holidays.")
                .then()
                .statusCode(200)
                .body("status", equalTo("REJECTED"))
                .body("reason", equalTo("I catch up in the holidays."))
                .body("revision", nullValue());
        it.api().read(it.plan()).then().body("revision", equalTo(1));
        assertEquals(List.of(ProposalStatus.OPEN, ProposalStatus.REJECTED), heard(it, 2));
        refused(it.reject(proposal, "Again."), 409, "proposal-already-decided");
        refused(it.accept(proposal, OptionKind.LATER_DATE, "Still."), 409, "proposal-already-decided");
    }

    @Test
    void aReviewLeadsToOneProposalHoweverOftenItIsToldAndANewerOneTakesItsPlace() {
        var it = OffTrack.newOne();
        var first = it.review(Band.OFF_TRACK);
        var envelope = Topic.say(it.organisation().tenant(), first);
        Topic.say(envelope, first);
        it.say(first);
        var older = it.proposal(1);
        it.say(it.review(Band.OFF_TRACK));
        var newer = it.proposal(2);
        it.read(older).then().body("status", equalTo("SUPERSEDED"));
        it.read(newer).then().body("status", equalTo("OPEN"));
        refused(it.accept(older, OptionKind.LATER_DATE, "Late."), 409, "proposal-outdated");
        assertEquals(List.of(ProposalStatus.OPEN, ProposalStatus.SUPERSEDED, ProposalStatus.OPEN), heard(it, 3));
    }

    @Test
    void aProposalFallsWithItsRevisionAndWithItsPlan() {
        var it = OffTrack.onTrack();
        it.say(it.review(Band.OFF_TRACK));
        var first = it.proposal(1);
        it.api().change(it.plan(), "{\"title\": \"Changed by hand\"}").then().statusCode(200);
        it.read(first).then().body("status", equalTo("SUPERSEDED"));
        refused(it.accept(first, OptionKind.LATER_DATE, "Late."), 409, "proposal-outdated");
        it.say(it.review(Band.OFF_TRACK));
        var second = it.proposal(2);
        it.read(second).then().body("baseRevision", equalTo(2));
        it.api().act(it.plan(), "archive").then().statusCode(200);
        refused(it.accept(second, OptionKind.LATER_DATE, "Late."), 409, "proposal-outdated");
        refused(it.reject(second, "Late."), 409, "proposal-outdated");
    }

    @Test
    void reviewsOfAPlanOnTrackLeadToNone() {
        var it = OffTrack.newOne();
        it.say(it.review(Band.WATCH));
        it.say(it.review(Band.ON_TRACK));
        var telling = it.review(Band.OFF_TRACK);
        it.say(telling);
        it.read(it.proposal(1))
                .then()
                .body("reviewId", equalTo(telling.reviewId().toString()));
    }

    @Test
    void whereNothingHelpsAProposalSaysSo() {
        var it = OffTrack.onTrack();
        it.say(it.review(Band.OFF_TRACK));
        var proposal = it.proposal(1);
        it.read(proposal)
                .then()
                .body("options", equalTo(List.of()))
                .body("withheld.kind", equalTo(List.of("LATER_DATE", "MORE_HOURS", "LESS_SCOPE")))
                .body("withheld.reason", everyItem(equalTo("TOO_LITTLE_GAIN")));
        refused(it.accept(proposal, OptionKind.MORE_HOURS, "Yes."), 409, "option-not-offered");
        it.read(proposal).then().body("status", equalTo("OPEN"));
    }

    @Test
    void whoMayEditThePlanDecidesAndOthersSeeNothing() {
        var it = OffTrack.newOne();
        it.say(it.review(Band.OFF_TRACK));
        var proposal = it.proposal(1);
        var body = Map.of("option", OptionKind.LATER_DATE);
        for (var other : List.of(
                it.organisation().employee(),
                it.organisation().coach(),
                Organisation.newOne().employee())) {
            it.list(Api.of(other)).then().statusCode(404);
            it.read(Api.of(other), proposal).then().statusCode(404);
            it.accept(Api.of(other), proposal, body).then().statusCode(404);
            it.reject(Api.of(other), proposal, "No.").then().statusCode(404);
        }
        var reader = Api.of(it.organisation().coachOf(it.owner(), GrantVerb.READ));
        it.read(reader, proposal).then().statusCode(200);
        it.accept(reader, proposal, body).then().statusCode(404);
        var coach = Api.of(it.organisation().coachOf(it.owner(), GrantVerb.READ, GrantVerb.EDIT));
        it.accept(coach, proposal, body).then().statusCode(200);
    }

    @Test
    void badInputIsRefusedAndChangesNothing() {
        var it = OffTrack.newOne();
        it.say(it.review(Band.OFF_TRACK));
        var proposal = it.proposal(1);
        for (var bad : List.of(
                "{}",
                "{\"option\": \"OTHER\"}",
                "{\"option\": null}",
                "[]",
                "{\"option\": \"LATER_DATE\", \"x\": 1}")) {
            act(it, proposal, "acceptance", bad).then().statusCode(400);
        }
        for (var bad :
                List.of("{}", "{\"reason\": \" \"}", "{\"reason\": \"" + "x".repeat(2_001) + "\"}", "not json")) {
            act(it, proposal, "rejection", bad).then().statusCode(400);
        }
        it.read(UUID.randomUUID()).then().statusCode(404);
        it.reject(UUID.randomUUID(), "No.").then().statusCode(404);
        it.read(proposal).then().body("status", equalTo("OPEN")).body("version", equalTo(0));
    }

    @Test
    void listsArePagedAndReadsAreConditional() {
        var it = OffTrack.newOne();
        it.say(it.review(Band.OFF_TRACK));
        var first = it.proposal(1);
        it.say(it.review(Band.OFF_TRACK));
        var second = it.proposal(2);
        var page = it.api().request().queryParam("limit", 1).get("plans/{plan}/proposals", it.plan());
        page.then().body("items.id", equalTo(List.of(second.toString()))).body("items[0].options", not(List.of()));
        it.api()
                .request()
                .queryParam("limit", 1)
                .queryParam("cursor", page.<String>path("next"))
                .get("plans/{plan}/proposals", it.plan())
                .then()
                .body("items.id", equalTo(List.of(first.toString())))
                .body("next", nullValue());
        it.api()
                .request()
                .header("If-None-Match", it.read(second).header("ETag"))
                .get("plans/{plan}/proposals/{proposal}", it.plan(), second)
                .then()
                .statusCode(304);
    }

    private static Response act(OffTrack it, UUID proposal, String act, String body) {
        return it.api().free().body(body).post("plans/{plan}/proposals/{id}/{act}", it.plan(), proposal, act);
    }

    private static void refused(Response answer, int status, String code) {
        answer.then().statusCode(status).body("code", equalTo(code));
    }

    private static List<ProposalStatus> heard(OffTrack it, int count) {
        await().until(() -> Heard.proposals(it.plan()).size() >= count);
        var states = Heard.proposals(it.plan());
        assertTrue(states.stream()
                .allMatch(state -> state.personId().equals(it.owner().id())));
        return states.stream().map(state -> state.status()).toList();
    }
}
