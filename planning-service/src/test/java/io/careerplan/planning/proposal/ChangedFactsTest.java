package io.careerplan.planning.proposal;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.careerplan.events.Band;
import io.careerplan.events.Circumstances;
import io.careerplan.events.GapAnalysisCompleted;
import io.careerplan.events.GapAnalysisState;
import io.careerplan.events.GapStatus;
import io.careerplan.events.Money;
import io.careerplan.events.OptionKind;
import io.careerplan.events.PersonChanged;
import io.careerplan.events.PersonErased;
import io.careerplan.events.PersonState;
import io.careerplan.events.SkillGap;
import io.careerplan.events.TargetGaps;
import io.careerplan.kit.id.Ids;
import io.careerplan.localstack.Tokens;
import io.careerplan.planning.Api;
import io.careerplan.planning.Heard;
import io.careerplan.planning.PlanningTest;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

@PlanningTest
class ChangedFactsTest {

    @Test
    void otherWeeklyHoursLeadToAProposalUnderThem() {
        var it = OffTrack.onTrack();
        it.say(new PersonChanged(with(it, 1, hours("3"))));
        it.read(it.proposal(1))
                .then()
                .body("occasion", equalTo("CIRCUMSTANCES"))
                .body("reviewId", nullValue())
                .body("causes", equalTo(List.of()))
                .body("options.findAll { it.kind != 'MORE_HOURS' }.weeklyHours", everyItem(equalTo(3)));
    }

    @Test
    void newHoursCountForEveryLaterProposalUntilThePlanSaysThem() {
        var it = OffTrack.onTrack();
        it.say(new PersonChanged(with(it, 1, hours("3"))));
        it.proposal(1);
        var review = it.review(Band.OFF_TRACK);
        it.say(review);
        var proposal = it.proposal(2);
        it.read(proposal)
                .then()
                .body("reviewId", equalTo(review.reviewId().toString()))
                .body("probabilityBefore", greaterThan(0.8f))
                .body("options.kind", hasItem("LATER_DATE"))
                .body("options.findAll { it.kind != 'MORE_HOURS' }.weeklyHours", everyItem(equalTo(3)));
        it.accept(proposal, OptionKind.LATER_DATE, "I have less time.").then().statusCode(200);
        it.api().read(it.plan()).then().body("resources.weeklyHours", equalTo(3));
    }

    @Test
    void hoursThatLeaveThePlanWithChanceEnoughAreWrittenIntoItAllTheSame() {
        var it = OffTrack.onTrack();
        it.say(new PersonChanged(with(it, 1, hours("11"))));
        var proposal = it.proposal(1);
        String endsOn = it.api().read(it.plan()).path("endsOn");
        it.read(proposal)
                .then()
                .body("options.kind", equalTo(List.of("LATER_DATE")))
                .body("options[0].endsOn", equalTo(endsOn))
                .body("options[0].passesGate", equalTo(true));
        it.accept(proposal, OptionKind.LATER_DATE, "As it is.").then().statusCode(200);
        it.api().read(it.plan()).then().body("resources.weeklyHours", equalTo(11));
    }

    @Test
    void hoursThatAProposalAskedForAreNotTakenBackByTheNext() {
        var it = OffTrack.onTrack();
        it.say(new PersonChanged(with(it, 1, hours("12"))));
        it.slowDown();
        it.say(it.review(Band.OFF_TRACK));
        it.accept(it.proposal(1), OptionKind.MORE_HOURS, "I find them.").then().statusCode(200);
        it.say(it.review(Band.OFF_TRACK));
        it.read(it.proposal(2)).then().body("options", equalTo(List.of()));
    }

    @Test
    void aChangeOfAnythingElseLeadsToNone() {
        var it = OffTrack.onTrack();
        it.say(new PersonChanged(it.owner().state(1)));
        it.say(new PersonChanged(with(it, 2, hours("3"))));
        it.say(new PersonChanged(with(it, 3, hours("3.00"))));
        it.say(it.review(Band.OFF_TRACK));
        it.proposal(2);
    }

    @Test
    void anotherBudgetThatLeavesThePlanAsGoodAsItWasLeadsToNone() {
        var it = OffTrack.onTrack();
        it.say(new PersonChanged(
                with(it, 1, new Circumstances(null, new Money(new BigDecimal("900.00"), "USD"), List.of(), null))));
        it.say(it.review(Band.OFF_TRACK));
        it.read(it.proposal(1)).then().body("occasion", equalTo("REVIEW"));
    }

    @Test
    void aNewComparisonWithThePlansTargetLeadsToAProposal() {
        var it = OffTrack.onTrack();
        it.api().change(it.plan(), """
                        {"roadmap": {"path": {"from": "43-4051.00", "target": "13-1071.00", "steps": [
                          {"code": "13-1071.00", "title": "Human Resources Specialists", "kind": "PROMOTION"}]}}}""").then().statusCode(200);
        it.slowDown();
        it.say(analysis(it, "11-9111.00"));
        it.say(analysis(it, "13-1071.00"));
        it.read(it.proposal(1)).then().body("occasion", equalTo("ANALYSIS")).body("baseRevision", equalTo(2));
    }

    @Test
    void theSameGapsLeadToNoneAndOthersToOneThatStillAnswersTheReview() {
        var it = OffTrack.onTrack();
        it.api().change(it.plan(), """
                        {"roadmap": {"path": {"from": "43-4051.00", "target": "13-1071.00", "steps": [
                          {"code": "13-1071.00", "title": "Human Resources Specialists", "kind": "PROMOTION"}]}}}""").then().statusCode(200);
        it.slowDown();
        it.say(analysis(it, "13-1071.00", gap("0.40")));
        it.proposal(1);
        var review = it.review(Band.OFF_TRACK, OffTrack.missed());
        it.say(review);
        var answer = it.proposal(2);
        it.say(analysis(it, "13-1071.00", gap("0.4")));
        it.say(analysis(it, "13-1071.00", gap("0.3")));
        it.read(it.proposal(3))
                .then()
                .body("occasion", equalTo("ANALYSIS"))
                .body("reviewId", equalTo(review.reviewId().toString()))
                .body("causes.kind", equalTo(List.of("MILESTONE_MISSED")));
        it.read(answer).then().body("status", equalTo("SUPERSEDED"));
        await().until(() -> Heard.proposals(it.plan()).size() >= 5);
        assertEquals(review.reviewId(), Heard.proposals(it.plan()).getLast().reviewId());
    }

    @Test
    void proposalsAreSaidAgainExportedAndErased() {
        var it = OffTrack.newOne();
        it.say(it.review(Band.OFF_TRACK));
        var proposal = it.proposal(1);
        it.reject(proposal, "No.").then().statusCode(200);
        await().until(() -> Heard.proposals(it.plan()).size() == 2);
        republish(it);
        await().until(() -> Heard.proposals(it.plan()).size() == 3);
        assertEquals(
                Heard.proposals(it.plan()).get(1), Heard.proposals(it.plan()).getLast());
        it.api()
                .request()
                .get("people/{person}/export", it.owner().id())
                .then()
                .body("sections.proposals.id", equalTo(List.of(proposal.toString())));
        it.say(new PersonErased(it.owner().id(), 9, Instant.now()));
        await().until(() -> it.read(proposal).statusCode() == 404);
    }

    private static void republish(OffTrack it) {
        new Api(Tokens.of("platform").operator("op"))
                .request()
                .body("{\"scope\": \"PERSON\", \"tenant\": \"" + it.owner().tenant() + "\", \"personId\": \""
                        + it.owner().id() + "\"}")
                .post("republications")
                .then()
                .statusCode(202);
    }

    private static SkillGap gap(String missing) {
        return new SkillGap(
                "2.A.1.c",
                "Writing",
                GapStatus.GAP,
                BigDecimal.ONE,
                new BigDecimal("0.9"),
                new BigDecimal("0.5"),
                new BigDecimal(missing),
                new BigDecimal(missing),
                false,
                BigDecimal.ONE,
                null,
                null,
                List.of());
    }

    private static GapAnalysisCompleted analysis(OffTrack it, String target, SkillGap... missing) {
        var gaps = new TargetGaps(target, "Title", null, null, BigDecimal.ONE, null, List.of(missing));
        return new GapAnalysisCompleted(
                new GapAnalysisState(Ids.next(), it.owner().id(), 0, Instant.now(), List.of(gaps)));
    }

    private static Circumstances hours(String hours) {
        return new Circumstances(new BigDecimal(hours), null, List.of(), null);
    }

    private static PersonState with(OffTrack it, long version, Circumstances circumstances) {
        var state = it.owner().state(version);
        return new PersonState(
                state.id(),
                state.version(),
                state.externalId(),
                state.subject(),
                state.name(),
                state.email(),
                state.timeZone(),
                state.locale(),
                state.currency(),
                state.department(),
                state.programmes(),
                state.employmentState(),
                state.industry(),
                state.experienceLevel(),
                state.currentOccupation(),
                state.currentSince(),
                circumstances);
    }
}
