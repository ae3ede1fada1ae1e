package io.careerplan.tracking.nextcall;

import static io.careerplan.tracking.nextcall.ExecutionRules.ASK_FOR_REVIEW;
import static io.careerplan.tracking.nextcall.ExecutionRules.COMPLETE_MILESTONE;
import static io.careerplan.tracking.nextcall.ExecutionRules.COMPLETE_PLAN;
import static io.careerplan.tracking.nextcall.ExecutionRules.COMPLETE_REVIEW;
import static io.careerplan.tracking.nextcall.ExecutionRules.DECIDE_PROPOSAL;
import static io.careerplan.tracking.nextcall.ExecutionRules.DECIDE_RECOMMENDATION;
import static io.careerplan.tracking.nextcall.ExecutionRules.LOG_TASK;
import static io.careerplan.tracking.nextcall.SituationFixture.PERSON;
import static io.careerplan.tracking.nextcall.SituationFixture.PLAN;
import static io.careerplan.tracking.nextcall.SituationFixture.THING;
import static io.careerplan.tracking.nextcall.SituationFixture.withPlan;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.careerplan.events.OptionKind;
import io.careerplan.events.PlanStatus;
import io.careerplan.events.ProposalStatus;
import io.careerplan.events.ReviewKind;
import io.careerplan.kit.event.EventJson;
import io.careerplan.tracking.personfact.NotedProposal;
import io.careerplan.tracking.plan.MilestoneLine;
import io.careerplan.tracking.plan.MilestoneState;
import io.careerplan.tracking.plan.PlanStanding;
import io.careerplan.tracking.plan.TaskLine;
import io.careerplan.tracking.plan.TaskState;
import io.careerplan.tracking.recommendation.RecommendationKind;
import io.careerplan.tracking.review.OpenReview;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ExecutionRulesTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 9);
    private static final String PROPOSAL = "/planning/v1/plans/" + PLAN + "/proposals/" + THING;
    private static final SituationFixture ACTIVE = withPlan(PlanStatus.ACTIVE);

    @Test
    void decideProposalForItsBestOptionOrAgainstIt() {
        var proposed = ACTIVE.proposal(proposal(OptionKind.MORE_HOURS));
        assertEquals(
                List.of("POST " + PROPOSAL + "/acceptance", "POST " + PROPOSAL + "/rejection"),
                proposed.calls(DECIDE_PROPOSAL));
        assertEquals(
                "{\"option\":\"MORE_HOURS\"}",
                EventJson.text(proposed.call(DECIDE_PROPOSAL).body()));
        assertEquals(List.of(), ACTIVE.calls(DECIDE_PROPOSAL));
    }

    @Test
    void aProposalWithoutOptionsCanOnlyBeRejected() {
        var proposed = ACTIVE.proposal(proposal(null));
        assertEquals(List.of("POST " + PROPOSAL + "/rejection"), proposed.calls(DECIDE_PROPOSAL));
        assertEquals(Necessity.REQUIRED, proposed.call(DECIDE_PROPOSAL).necessity());
    }

    @Test
    void decideRecommendationThatWaits() {
        String path = "POST /tracking/v1/recommendations/" + THING;
        assertEquals(
                List.of(path + "/acceptance", path + "/rejection"),
                ACTIVE.advice(new Advice(THING, RecommendationKind.MORE_TIME)).calls(DECIDE_RECOMMENDATION));
        assertEquals(List.of(), ACTIVE.calls(DECIDE_RECOMMENDATION));
    }

    @Test
    void completeReviewThatIsOpen() {
        var open = ACTIVE.review(new OpenReview(THING, ReviewKind.EVENT));
        assertEquals(List.of("POST /tracking/v1/reviews/" + THING + "/completion"), open.calls(COMPLETE_REVIEW));
        assertEquals(
                "{\"answers\":{},\"attainment\":{}}",
                EventJson.text(open.call(COMPLETE_REVIEW).body()));
        assertEquals(List.of(), ACTIVE.calls(COMPLETE_REVIEW));
    }

    @Test
    void logTheFirstTaskThatIsNotDone() {
        var begun = ACTIVE.execution(left(
                List.of(
                        task("t1", TaskState.DONE, 90),
                        task("t2", TaskState.STARTED, 30),
                        task("t3", TaskState.PLANNED, 0)),
                List.of()));
        Call call = begun.call(LOG_TASK);
        assertEquals("/tracking/v1/plans/" + PLAN + "/tasks/t2/log", call.path());
        assertEquals("{\"minutes\":60,\"done\":true}", EventJson.text(call.body()));
        assertEquals(MONDAY, call.due());
        assertEquals(List.of(), begun.plan(PlanStatus.APPROVED).calls(LOG_TASK));
        var done = ACTIVE.execution(
                left(List.of(task("t1", TaskState.DONE, 90), task("t4", TaskState.REMOVED, 10)), List.of()));
        assertEquals(List.of(), done.calls(LOG_TASK));
    }

    @Test
    void moreTimeThanPlannedLeavesNoMinutesToSuggest() {
        var over = ACTIVE.execution(left(List.of(task("t1", TaskState.STARTED, 200)), List.of()));
        assertEquals(0, over.call(LOG_TASK).body().get("minutes").intValue());
    }

    @Test
    void completeTheFirstMilestoneThatIsNotReached() {
        var ahead = ACTIVE.execution(left(
                List.of(),
                List.of(
                        milestone("m1", MilestoneState.COMPLETED),
                        milestone("m2", MilestoneState.MISSED),
                        milestone("m3", MilestoneState.UPCOMING))));
        assertEquals(
                List.of("POST /tracking/v1/plans/" + PLAN + "/milestones/m2/completion"),
                ahead.calls(COMPLETE_MILESTONE));
        assertEquals(List.of(), ahead.calls(COMPLETE_PLAN));
    }

    /** Seen on the tenth; MONDAY is the day before. */
    @Test
    void aMilestoneIsWaitedForOnceNoTaskLeadsToItOrItsDateHasCome() {
        LocalDate today = ACTIVE.situation().today();
        TaskLine open = leadingTo("m1", TaskState.STARTED);
        MilestoneLine later = due(today.plusDays(1), MilestoneState.UPCOMING);
        assertEquals(Necessity.OPTIONAL, necessity(open, later));
        assertEquals(Necessity.REQUIRED, necessity(leadingTo("m1", TaskState.DONE), later));
        assertEquals(Necessity.REQUIRED, necessity(leadingTo("m2", TaskState.PLANNED), later));
        assertEquals(Necessity.REQUIRED, necessity(open, due(today, MilestoneState.UPCOMING)));
        assertEquals(Necessity.REQUIRED, necessity(open, due(today.plusDays(1), MilestoneState.MISSED)));
    }

    private static Necessity necessity(TaskLine task, MilestoneLine milestone) {
        return ACTIVE.execution(left(List.of(task), List.of(milestone)))
                .call(COMPLETE_MILESTONE)
                .necessity();
    }

    private static TaskLine leadingTo(String milestone, TaskState state) {
        return new TaskLine("t1", "Task t1", MONDAY, 90, 0, state, null, milestone, null);
    }

    private static MilestoneLine due(LocalDate day, MilestoneState state) {
        return new MilestoneLine("m1", "Milestone m1", day, BigDecimal.ONE, state, null);
    }

    @Test
    void completePlanOnceTasksAndMilestonesAreDone() {
        List<MilestoneLine> reached = List.of(milestone("m1", MilestoneState.COMPLETED));
        List<TaskLine> done = List.of(task("t1", TaskState.DONE, 90));
        List<TaskLine> open = List.of(task("t1", TaskState.DONE, 90), task("t2", TaskState.STARTED, 5));
        assertEquals(
                1, ACTIVE.execution(left(done, reached)).calls(COMPLETE_PLAN).size());
        assertEquals(
                1, ACTIVE.execution(left(done, List.of())).calls(COMPLETE_PLAN).size());
        assertEquals(List.of(), ACTIVE.execution(left(open, reached)).calls(COMPLETE_PLAN));
        assertEquals(List.of(), ACTIVE.execution(left(open, List.of())).calls(COMPLETE_PLAN));
        var ahead = List.of(milestone("m2", MilestoneState.UPCOMING));
        assertEquals(List.of(), ACTIVE.execution(left(done, ahead)).calls(COMPLETE_PLAN));
    }

    @Test
    void completePlanWhoseMilestonesAreAllReached() {
        var reached = ACTIVE.execution(left(
                List.of(),
                List.of(milestone("m1", MilestoneState.COMPLETED), milestone("m2", MilestoneState.REMOVED))));
        assertEquals(List.of("POST /planning/v1/plans/" + PLAN + "/completion"), reached.calls(COMPLETE_PLAN));
        assertEquals(List.of(), reached.calls(COMPLETE_MILESTONE));
        assertEquals(List.of(), ACTIVE.execution(left(List.of(), List.of())).calls(COMPLETE_PLAN));
    }

    @Test
    void askForReviewWhereNoneIsOpen() {
        assertEquals(List.of("POST /tracking/v1/people/" + PERSON + "/reviews"), ACTIVE.calls(ASK_FOR_REVIEW));
        assertEquals(Necessity.OPTIONAL, ACTIVE.call(ASK_FOR_REVIEW).necessity());
        assertEquals(
                List.of(),
                ACTIVE.review(new OpenReview(THING, ReviewKind.MONTHLY_PROGRESS))
                        .calls(ASK_FOR_REVIEW));
        assertEquals(List.of(), withPlan(PlanStatus.APPROVED).calls(ASK_FOR_REVIEW));
    }

    private static NotedProposal proposal(@Nullable OptionKind best) {
        return new NotedProposal(THING, PLAN, 0, ProposalStatus.OPEN, best);
    }

    private static Execution left(List<TaskLine> tasks, List<MilestoneLine> milestones) {
        return Execution.of(new PlanStanding(PLAN, true, MONDAY, MONDAY, null, BigDecimal.TEN, milestones, tasks));
    }

    private static TaskLine task(String id, TaskState state, long logged) {
        return new TaskLine(id, "Task " + id, MONDAY, 90, logged, state, null, null, null);
    }

    private static MilestoneLine milestone(String id, MilestoneState state) {
        return new MilestoneLine(id, "Milestone " + id, MONDAY, BigDecimal.ONE, state, null);
    }
}
