package io.careerplan.planning.proposal;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.careerplan.events.Band;
import io.careerplan.events.Circumstances;
import io.careerplan.events.GapAnalysisCompleted;
import io.careerplan.events.GapAnalysisState;
import io.careerplan.events.Money;
import io.careerplan.events.PersonChanged;
import io.careerplan.events.PersonErased;
import io.careerplan.events.PersonState;
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

    private static GapAnalysisCompleted analysis(OffTrack it, String target) {
        var gaps = new TargetGaps(target, "Title", null, null, BigDecimal.ONE, null, List.of());
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
