package io.careerplan.tracking.recommendation;

import static io.careerplan.tracking.recommendation.StandingFixture.completed;
import static io.careerplan.tracking.recommendation.StandingFixture.done;
import static io.careerplan.tracking.recommendation.StandingFixture.missed;
import static io.careerplan.tracking.recommendation.StandingFixture.removed;
import static io.careerplan.tracking.recommendation.StandingFixture.standing;
import static io.careerplan.tracking.recommendation.StandingFixture.upcoming;
import static io.careerplan.tracking.recommendation.StandingFixture.withMilestones;
import static io.careerplan.tracking.recommendation.StandingFixture.withTasks;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.careerplan.tracking.plan.PlanStanding;
import io.careerplan.tracking.plan.TaskLine;
import io.careerplan.tracking.plan.TaskState;
import io.careerplan.tracking.text.Texts;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.List;
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
                new TaskLine("t3", "Task", StandingFixture.TODAY, 100, 900, TaskState.STARTED));
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
    void severalRulesSpeakOfOnePlan() {
        PlanStanding both = standing(
                List.of(missed("m1", 3)), List.of(done("t1", 60, 120), done("t2", 60, 120), done("t3", 60, 120)));
        assertEquals("milestone-late m1, effort-above-plan " + StandingFixture.PLAN, rulesOf(both));
    }

    @Test
    void everyRuleHasATitle() {
        for (Rule rule : Rules.ALL) {
            Texts.in(List.of()).of("recommendation." + rule.id() + ".title", "x", "y", 1, 2);
        }
    }

    private static List<String> found(PlanStanding standing) {
        return Rules.ALL.stream()
                .flatMap(rule -> rule.findings()
                        .apply(standing, LIMITS)
                        .map(finding -> rule.id() + " " + finding.reference() + ": " + reason(rule, finding)))
                .toList();
    }

    private static String rulesOf(PlanStanding standing) {
        return String.join(
                ", ",
                found(standing).stream().map(line -> line.split(":", 2)[0]).toList());
    }

    private static String reason(Rule rule, Finding finding) {
        Object[] figures = finding.evidence().stream().map(Evidence::argument).toArray();
        return Texts.in(List.of()).of("recommendation." + rule.id() + ".reason", figures);
    }
}
