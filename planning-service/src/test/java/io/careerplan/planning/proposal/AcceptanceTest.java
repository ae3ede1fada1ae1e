package io.careerplan.planning.proposal;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.careerplan.events.Band;
import io.careerplan.events.OptionKind;
import io.careerplan.events.ProposalState;
import io.careerplan.events.ProposalStatus;
import io.careerplan.kit.tenancy.TenantScope;
import io.careerplan.kit.time.MovableClock;
import io.careerplan.planning.Heard;
import io.careerplan.planning.PlanningTest;
import io.careerplan.planning.execution.LoggedWork;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What becomes of a plan when an option is taken, and when it is taken later than it was worked out. */
@PlanningTest
class AcceptanceTest {
    private static final String WHY = "So be it.";

    @Inject
    MovableClock clock;

    @Inject
    LoggedWork work;

    @Inject
    TenantScope tenants;

    @Test
    void moreHoursAreWrittenIntoThePlanAndItsEndStays() {
        var it = OffTrack.newOne();
        var proposal = proposal(it);
        float hours = of(it, proposal, OptionKind.MORE_HOURS, "weeklyHours").floatValue();
        String endsOn = it.api().read(it.plan()).path("endsOn");
        it.accept(proposal, OptionKind.MORE_HOURS, WHY).then().statusCode(200).body("chosen", equalTo("MORE_HOURS"));
        it.api()
                .read(it.plan())
                .then()
                .body("revision", equalTo(2))
                .body("endsOn", equalTo(endsOn))
                .body("resources.weeklyHours.toFloat()", equalTo(hours))
                .body("resources.weeklyHours.toFloat()", greaterThan(12f));
        assertEquals(OptionKind.MORE_HOURS, lastSaid(it).chosen());
    }

    @Test
    void lessScopeDropsWorkAndItsTasks() {
        var it = withoutLatestDays();
        var proposal = proposal(it);
        it.accept(proposal, OptionKind.LESS_SCOPE, WHY).then().statusCode(200).body("chosen", equalTo("LESS_SCOPE"));
        it.api()
                .read(it.plan())
                .then()
                .body("revision", equalTo(3))
                .body("learning.activities", not(hasKey("exam")))
                .body("learning.activities", hasKey("sql-course"))
                .body("timeline.tasks.values().activityId", not(hasItems("exam")))
                .body("roadmap.milestones", not(hasKey("certificate")));
        assertEquals(OptionKind.LESS_SCOPE, lastSaid(it).chosen());
    }

    @Test
    void workSinceThePreparationIsKeptAndAnOptionThatDropsItIsRefused() {
        var it = withoutLatestDays();
        var proposal = proposal(it);
        it.begin("exam-week-1");
        await().until(() -> logged(it) == 1);
        var before = it.api().read(it.plan());
        it.accept(proposal, OptionKind.LESS_SCOPE, WHY)
                .then()
                .statusCode(409)
                .body("code", equalTo("proposal-outdated"));
        it.read(proposal).then().body("status", equalTo("OPEN"));
        it.api().read(it.plan()).then().body("revision", equalTo(2));
        it.accept(proposal, OptionKind.LATER_DATE, WHY).then().statusCode(200);
        it.api()
                .read(it.plan())
                .then()
                .body("revision", equalTo(3))
                .body("timeline.tasks.'exam-week-1'", equalTo(before.path("timeline.tasks.'exam-week-1'")));
    }

    @Test
    void aProposalWhoseFirstChangedWeekIsOverIsRefusedAndSuperseded() {
        var it = OffTrack.newOne();
        var proposal = proposal(it);
        var now = clock.instant();
        try {
            clock.moveTo(now.plus(Duration.ofDays(8)));
            it.accept(proposal, OptionKind.LATER_DATE, WHY)
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("proposal-outdated"));
        } finally {
            clock.moveTo(now);
        }
        it.read(proposal).then().body("status", equalTo("SUPERSEDED")).body("version", equalTo(1));
        it.api().read(it.plan()).then().body("revision", equalTo(1));
        assertEquals(ProposalStatus.SUPERSEDED, lastSaid(it).status());
    }

    @Test
    void aPlanBelowTheGateIsLedOutStepByStepAndNotFurtherDown() {
        var it = OffTrack.newOne();
        proposal(it);
        change(it, "{\"title\": \"No better\"}").then().statusCode(409).body("code", equalTo("quality-gate-failed"));
        change(it, "{\"resources\": {\"weeklyHours\": 14.5}}")
                .then()
                .statusCode(200)
                .body("revision", equalTo(2));
        quality(it).then().body("pass", equalTo(false)).body("scores.realism", greaterThan(0f));
        change(it, "{\"resources\": {\"weeklyHours\": 14}}").then().statusCode(409);
        change(it, "{\"resources\": {\"weeklyHours\": 25}}").then().statusCode(200);
        quality(it).then().body("pass", equalTo(true));
        change(it, "{\"resources\": {\"weeklyHours\": 14.5}}").then().statusCode(409);
    }

    /** With a day by which the course has to be done, the course has no weeks whatever else is dropped. */
    private static OffTrack withoutLatestDays() {
        var it = OffTrack.onTrack();
        change(it, "{\"learning\": {\"activities\": {\"sql-course\": {\"latest\": null}}}}")
                .then()
                .statusCode(200);
        it.slowDown();
        return it;
    }

    private static UUID proposal(OffTrack it) {
        it.say(it.review(Band.OFF_TRACK));
        return it.proposal(1);
    }

    private static Response change(OffTrack it, String patch) {
        return it.api().change(it.plan(), patch);
    }

    private static Response quality(OffTrack it) {
        return it.api().request().get("plans/{plan}/quality", it.plan());
    }

    private static Number of(OffTrack it, UUID proposal, OptionKind kind, String field) {
        return it.read(proposal).path("options.find { it.kind == '" + kind + "' }." + field);
    }

    private static ProposalState lastSaid(OffTrack it) {
        await().until(() -> Heard.proposals(it.plan()).size() >= 2);
        return Heard.proposals(it.plan()).getLast();
    }

    private long logged(OffTrack it) {
        return tenants.call(it.organisation().tenant(), () -> QuarkusTransaction.requiringNew()
                .call(() -> (long) work.of(it.plan()).size()));
    }
}
