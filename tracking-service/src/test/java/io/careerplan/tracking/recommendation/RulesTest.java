package io.careerplan.tracking.recommendation;

import static io.careerplan.tracking.recommendation.StandingFixture.building;
import static io.careerplan.tracking.recommendation.StandingFixture.completed;
import static io.careerplan.tracking.recommendation.StandingFixture.done;
import static io.careerplan.tracking.recommendation.StandingFixture.missed;
import static io.careerplan.tracking.recommendation.StandingFixture.removed;
import static io.careerplan.tracking.recommendation.StandingFixture.standing;
import static io.careerplan.tracking.recommendation.StandingFixture.started;
import static io.careerplan.tracking.recommendation.StandingFixture.upcoming;
import static io.careerplan.tracking.recommendation.StandingFixture.withMilestones;
import static io.careerplan.tracking.recommendation.StandingFixture.withTasks;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.careerplan.events.Band;
import io.careerplan.tracking.plan.PlanStanding;
import io.careerplan.tracking.plan.TaskLine;
import io.careerplan.tracking.plan.TaskState;
import io.careerplan.tracking.progress.EarnedSchedule;
import io.careerplan.tracking.text.Texts;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RulesTest {

    private static final RecommendationLimits LIMITS = new SmallRyeConfigBuilder()
            .withMapping(RecommendationLimits.class)
            .build()
            .getConfigMapping(RecommendationLimits.class);

    @Test
    void nothingIsFoundInAPlanThatGoesAsPlanned() {
        assertEquals(List.of(), found(withMilestones(upcoming("m1"), upcoming("m2"))));
        assertEquals(List.of(), found(withMilestones()));
    }

    @Test
    void milestoneLate() {
        assertEquals(
                List.of("milestone-late m1: “Title m1” was due on 2026-11-12 and is still open 10 days later."
                        + " A later date keeps the plan honest."),
                found(withMilestones(missed("m1", 10), upcoming("m2"))));
        assertEquals(
                List.of("milestone-late m1: “Title m1” was due on 2026-11-21 and is still open one day later."
                        + " A later date keeps the plan honest."),
                found(withMilestones(missed("m1", 1))));
    }

    @Test
    void planSlippedByOneForLong() {
        assertEquals("milestone-late m1", rulesOf(withMilestones(missed("m1", 28))));
        assertEquals(
                List.of("plan-slipped " + StandingFixture.PLAN
                        + ": One milestone is missed and still open; “Title m1” has"
                        + " been due since 2026-10-24, 29 days ago. Moving single dates no longer helps."),
                found(withMilestones(missed("m1", 29))));
    }

    @Test
    void planSlippedBySeveral() {
        assertEquals(
                List.of("plan-slipped " + StandingFixture.PLAN
                        + ": 2 milestones are missed and still open; “Title m2” has"
                        + " been due since 2026-11-17, 5 days ago. Moving single dates no longer helps."),
                found(withMilestones(missed("m1", 1), missed("m2", 5))));
    }

    @Test
    void effortAbovePlan() {
        assertEquals(
                List.of("effort-above-plan " + StandingFixture.PLAN
                        + ": 3 done tasks were planned with 5 hours and took"
                        + " 7.5, which is 1.5 times as much. What remains will not fit either."),
                found(withTasks(done("t1", 100, 150), done("t2", 100, 150), done("t3", 100, 150))));
        assertEquals("", rulesOf(withTasks(done("t1", 100, 150), done("t2", 100, 150), done("t3", 100, 149))));
    }

    @Test
    void effortAbovePlanNeedsThreeDoneTasks() {
        assertEquals("", rulesOf(withTasks(done("t1", 100, 900), done("t2", 100, 900))));
        PlanStanding oneStarted = withTasks(
                done("t1", 100, 900),
                done("t2", 100, 900),
                new TaskLine("t3", "Task", StandingFixture.TODAY, 100, 900, TaskState.STARTED, null, null, null));
        assertEquals("", rulesOf(oneStarted));
    }

    @Test
    void allDoneEarly() {
        assertEquals(
                List.of("all-done-early " + StandingFixture.PLAN
                        + ": All 2 milestones were reached at least one day early."),
                found(withMilestones(completed("m1", 1), completed("m2", 12), removed("m3"))));
        assertEquals("", rulesOf(withMilestones(completed("m1", 0), completed("m2", 12))));
        assertEquals("", rulesOf(withMilestones(completed("m1", 5), upcoming("m2"))));
    }

    @Test
    void scheduleOffTrack() {
        PlanStanding standing = withTasks();
        assertEquals(
                List.of("schedule-off-track " + StandingFixture.PLAN
                        + ": What is done was planned for 3.4 weeks, and 4 have passed: the plan runs at 0.84 of its"
                        + " pace. The rest will not fit its dates."),
                found(new Situation(standing, schedule("0.8420", Band.OFF_TRACK, "12.00"), Map.of())));
        assertEquals("", rulesOf(new Situation(standing, schedule("0.8500", Band.WATCH, "12.00"), Map.of())));
    }

    @Test
    void scheduleOffTrackIsSilentWhenAllIsDoneOrTheDatesSayIt() {
        assertEquals("", rulesOf(new Situation(withTasks(), schedule("0.8420", Band.OFF_TRACK, "20.00"), Map.of())));
        Situation slipped =
                new Situation(withMilestones(missed("m1", 29)), schedule("0.8420", Band.OFF_TRACK, "12.00"), Map.of());
        assertEquals("plan-slipped " + StandingFixture.PLAN, rulesOf(slipped));
    }

    @Test
    void tasksStuck() {
        assertEquals(
                List.of("tasks-stuck " + StandingFixture.PLAN
                        + ": 2 tasks were begun weeks ago and are not done, after 2 hours of work; the oldest, “Task t1”,"
                        + " was planned for the week of 2026-11-01. Somebody who has done it before may see what is in"
                        + " the way."),
                found(withTasks(started("t1", 15), started("t2", 14))));
        assertEquals("", rulesOf(withTasks(started("t1", 15), started("t2", 13))));
        assertEquals("", rulesOf(withTasks(started("t1", 15))));
    }

    @Test
    void skillPractised() {
        assertEquals(
                List.of("skill-practised s1: All planned work on the skill s1 is done, “Task t2” last, with 2 hours in"
                        + " all. A new rating shows what it brought."),
                found(withTasks(
                        building("s1", "t1", TaskState.DONE),
                        building("s1", "t2", TaskState.DONE),
                        building("s1", "t0", TaskState.REMOVED),
                        building("s2", "t3", TaskState.DONE),
                        building("s2", "t4", TaskState.STARTED))));
    }

    @Test
    void goalOutOfReach() {
        PlanStanding plan = withMilestones(upcoming("m1"), upcoming("m2"), upcoming("m3"), removed("m4"));
        Map<String, Integer> judged = Map.of("m1", -2, "m2", -1, "m4", -2);
        assertEquals(
                List.of("goal-out-of-reach m1: You judged “Title m1” at -2, much less than expected. The goal that it"
                        + " serves may need another measure or another date."),
                found(new Situation(plan, Optional.empty(), judged)));
    }

    @Test
    void theProposalRuleSpeaksByPlanningAlone() {
        assertEquals(
                0,
                Rules.PROPOSAL_PREPARED
                        .findings()
                        .apply(new Situation(withTasks(), Optional.empty(), Map.of()), LIMITS)
                        .count());
        assertEquals(
                "As it stands, the plan has a chance of 31% to be finished in time. The proposal has 2 options; the best"
                        + " comes to 82%.",
                Texts.in(List.of())
                        .of(
                                "recommendation.proposal-prepared.reason",
                                new BigDecimal("0.31"),
                                BigDecimal.TWO,
                                new BigDecimal("0.82")));
    }

    @Test
    void severalRulesSpeakOfOnePlan() {
        PlanStanding both = standing(
                List.of(missed("m1", 3)), List.of(done("t1", 60, 120), done("t2", 60, 120), done("t3", 60, 120)));
        assertEquals("milestone-late m1, effort-above-plan " + StandingFixture.PLAN, rulesOf(both));
    }

    @Test
    void everyRuleHasATitle() {
        List<Rule> all = new ArrayList<>(Rules.ALL);
        all.add(Rules.PROPOSAL_PREPARED);
        for (Rule rule : all) {
            Texts.in(List.of()).of("recommendation." + rule.id() + ".title", "x", "y", 1, 2);
        }
    }

    private static List<String> found(PlanStanding standing) {
        return found(new Situation(standing, Optional.empty(), Map.of()));
    }

    private static List<String> found(Situation situation) {
        return Rules.ALL.stream()
                .flatMap(rule -> rule.findings()
                        .apply(situation, LIMITS)
                        .map(finding -> rule.id() + " " + finding.reference() + ": " + reason(rule, finding)))
                .toList();
    }

    private static String rulesOf(PlanStanding standing) {
        return rulesOf(new Situation(standing, Optional.empty(), Map.of()));
    }

    private static String rulesOf(Situation situation) {
        return String.join(
                ", ",
                found(situation).stream().map(line -> line.split(":", 2)[0]).toList());
    }

    private static Optional<EarnedSchedule> schedule(String spi, Band band, String earnedHours) {
        BigDecimal nothing = BigDecimal.ZERO;
        return Optional.of(new EarnedSchedule(
                StandingFixture.TODAY,
                StandingFixture.TODAY,
                10,
                new BigDecimal("20.00"),
                4,
                new BigDecimal("16.00"),
                new BigDecimal(earnedHours),
                3,
                nothing,
                nothing,
                new BigDecimal("3.3680"),
                new BigDecimal(spi),
                nothing,
                band,
                null,
                null));
    }

    private static String reason(Rule rule, Finding finding) {
        Object[] figures = finding.evidence().stream().map(Evidence::argument).toArray();
        return Texts.in(List.of()).of("recommendation." + rule.id() + ".reason", figures);
    }
}
