package io.careerplan.tracking.nextcall;

import static io.careerplan.tracking.deliverable.WorkflowStep.IMPLEMENTATION_AND_MONITORING;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.careerplan.events.OptionKind;
import io.careerplan.events.PlanStatus;
import io.careerplan.events.ReviewKind;
import io.careerplan.kit.Algorithm;
import io.careerplan.tracking.personfact.NotedProposal;
import io.careerplan.tracking.plan.MilestoneLine;
import io.careerplan.tracking.plan.TaskLine;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** The rules of the last step: what waits for a decision first, for it may change what is left to be done. */
@Algorithm
final class ExecutionRules {

    /** Planning proposes to adjust the plan. */
    static final CallRule DECIDE_PROPOSAL = rule("decide-proposal", ExecutionRules::decideProposal);

    /** A recommendation waits that no proposal would carry out. */
    static final CallRule DECIDE_RECOMMENDATION = rule("decide-recommendation", ExecutionRules::decideRecommendation);

    /** A review is open. */
    static final CallRule COMPLETE_REVIEW = rule("complete-review", ExecutionRules::completeReview);

    /** A task of the active plan is not done; the first by week. */
    static final CallRule LOG_TASK = rule("log-task", ExecutionRules::logTask);

    /** A milestone of the active plan is not reached; the first by date. Nobody waits for it while tasks lead to it in time. */
    static final CallRule COMPLETE_MILESTONE = rule("complete-milestone", ExecutionRules::completeMilestone);

    /** Something was to be done by the active plan, and every task and milestone is. */
    static final CallRule COMPLETE_PLAN = rule("complete-plan", ExecutionRules::completePlan);

    /** A plan is active and no review of it open. */
    static final CallRule ASK_FOR_REVIEW = rule("ask-for-review", ExecutionRules::askForReview);

    static final List<CallRule> ALL = List.of(
            DECIDE_PROPOSAL,
            DECIDE_RECOMMENDATION,
            COMPLETE_REVIEW,
            LOG_TASK,
            COMPLETE_MILESTONE,
            COMPLETE_PLAN,
            ASK_FOR_REVIEW);

    private ExecutionRules() {}

    private static CallRule rule(String id, Function<Situation, Stream<Call>> calls) {
        return new CallRule(id, IMPLEMENTATION_AND_MONITORING, calls);
    }

    private static Stream<Call> decideProposal(Situation situation) {
        return situation.proposals().stream().flatMap(ExecutionRules::decide);
    }

    /** Where no option is offered, there is nothing to accept. */
    private static Stream<Call> decide(NotedProposal proposal) {
        Call reject = Call.to(Operation.REJECT_PROPOSAL, proposal.planId(), proposal.id())
                .with(reason(), Choice.open("/reason", "reason"));
        return proposal.bestOption()
                .map(best -> Stream.of(accept(proposal, best), reject.as(Necessity.ALTERNATIVE)))
                .orElse(Stream.of(reject));
    }

    private static Call accept(NotedProposal proposal, OptionKind best) {
        String read = "/planning/v1/plans/" + proposal.planId() + "/proposals/" + proposal.id();
        return Call.to(Operation.ACCEPT_PROPOSAL, proposal.planId(), proposal.id())
                .with(
                        Bodies.empty().put("option", best.name()),
                        Choice.suggested("/option", "option").from(read, "/options/*/kind"));
    }

    private static Stream<Call> decideRecommendation(Situation situation) {
        return situation.advice().stream()
                .flatMap(advice -> Stream.of(
                        Call.to(Operation.ACCEPT_RECOMMENDATION, advice.id())
                                .with(Bodies.empty())
                                .about(advice.kind().name()),
                        Call.to(Operation.REJECT_RECOMMENDATION, advice.id())
                                .as(Necessity.ALTERNATIVE)
                                .with(reason(), Choice.open("/reason", "reason"))
                                .about(advice.kind().name())));
    }

    private static ObjectNode reason() {
        return Bodies.empty().put("reason", Choice.OPEN);
    }

    private static Stream<Call> completeReview(Situation situation) {
        return situation.reviews().stream().map(review -> complete(review.id()));
    }

    private static Call complete(UUID review) {
        var body = Bodies.empty();
        body.putObject("answers");
        body.putObject("attainment");
        return Call.to(Operation.COMPLETE_REVIEW, review)
                .with(
                        body,
                        Choice.suggested("/answers", "answers")
                                .from("/tracking/v1/reviews/" + review, "/questions/*/id"),
                        Choice.suggested("/attainment", "attainment")
                                .from("/tracking/v1/reviews/" + review, "/brief/milestones/*/id"));
    }

    private static Stream<Call> logTask(Situation situation) {
        return situation.plan(PlanStatus.ACTIVE).stream()
                .flatMap(plan -> situation.execution().nextTask().stream().map(task -> log(plan, task)));
    }

    private static Call log(UUID plan, TaskLine task) {
        long left = Math.max(0, task.plannedMinutes() - task.loggedMinutes());
        return Call.to(Operation.LOG_TASK, plan, task.id())
                .with(
                        Bodies.empty().put("minutes", left).put("done", true),
                        Choice.suggested("/minutes", "minutes"),
                        Choice.suggested("/done", "done"))
                .due(task.weekStart())
                .about(task.title());
    }

    private static Stream<Call> completeMilestone(Situation situation) {
        return situation.plan(PlanStatus.ACTIVE).stream().flatMap(plan -> situation.execution().nextMilestone().stream()
                .map(ahead -> reach(plan, ahead, situation)));
    }

    private static Call reach(UUID plan, MilestoneLine milestone, Situation situation) {
        var body = Bodies.empty();
        body.putArray("evidence");
        boolean required = situation.execution().isToBeReached(milestone, situation.today());
        return Call.to(Operation.COMPLETE_MILESTONE, plan, milestone.id())
                .as(required ? Necessity.REQUIRED : Necessity.OPTIONAL)
                .with(body, Choice.suggested("/evidence", "evidence"))
                .due(milestone.due())
                .about(milestone.title());
    }

    private static Stream<Call> completePlan(Situation situation) {
        return situation.plan(PlanStatus.ACTIVE).stream()
                .filter(plan -> situation.execution().allDone())
                .map(plan -> Call.to(Operation.COMPLETE_PLAN, plan));
    }

    private static Stream<Call> askForReview(Situation situation) {
        return situation.plan(PlanStatus.ACTIVE).stream()
                .filter(plan -> situation.reviews().isEmpty())
                .map(plan -> Call.to(Operation.OPEN_REVIEW, situation.person())
                        .as(Necessity.OPTIONAL)
                        .with(
                                Bodies.empty().put("kind", ReviewKind.MONTHLY_PROGRESS.name()),
                                Choice.suggested("/kind", "review-kind")));
    }
}
