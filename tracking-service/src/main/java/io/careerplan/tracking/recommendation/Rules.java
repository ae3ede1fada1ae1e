package io.careerplan.tracking.recommendation;

import static io.careerplan.tracking.plan.MilestoneState.COMPLETED;
import static io.careerplan.tracking.plan.MilestoneState.MISSED;
import static io.careerplan.tracking.plan.MilestoneState.REMOVED;
import static io.careerplan.tracking.recommendation.Evidence.days;
import static io.careerplan.tracking.recommendation.Evidence.due;
import static io.careerplan.tracking.recommendation.Evidence.figure;
import static io.careerplan.tracking.recommendation.Evidence.title;
import static java.time.temporal.ChronoUnit.DAYS;

import io.careerplan.kit.Algorithm;
import io.careerplan.tracking.plan.Hours;
import io.careerplan.tracking.plan.MilestoneLine;
import io.careerplan.tracking.plan.PlanStanding;
import io.careerplan.tracking.plan.TaskLine;
import io.careerplan.tracking.plan.TaskState;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The rules, each a named value. A new rule is one constant, its two texts and a test named after it. */
@Algorithm
final class Rules {

    /** One milestone missed, and not long ago: a later date is enough. */
    static final Rule MILESTONE_LATE = new Rule("milestone-late", RecommendationKind.MORE_TIME, Rules::milestoneLate);

    /** Several missed, or one for long: the rest of the plan no longer fits. */
    static final Rule PLAN_SLIPPED = new Rule("plan-slipped", RecommendationKind.RE_PLAN, Rules::planSlipped);

    /** Done tasks took far more than planned. */
    static final Rule EFFORT_ABOVE_PLAN =
            new Rule("effort-above-plan", RecommendationKind.LESS_SCOPE, Rules::effortAbovePlan);

    /** Everything reached before its date. */
    static final Rule ALL_DONE_EARLY = new Rule("all-done-early", RecommendationKind.CELEBRATE, Rules::allDoneEarly);

    static final List<Rule> ALL = List.of(MILESTONE_LATE, PLAN_SLIPPED, EFFORT_ABOVE_PLAN, ALL_DONE_EARLY);

    private Rules() {}

    private static Stream<Finding> milestoneLate(PlanStanding plan, RecommendationLimits limits) {
        if (isSlipped(plan, limits)) {
            return Stream.empty();
        }
        return plan.milestones(MISSED).stream()
                .map(missed -> new Finding(
                        missed.id(),
                        List.of(
                                title(missed),
                                due(missed),
                                days("days-late", daysLate(missed, plan), Evidence.row(missed)))));
    }

    private static Stream<Finding> planSlipped(PlanStanding plan, RecommendationLimits limits) {
        if (!isSlipped(plan, limits)) {
            return Stream.empty();
        }
        List<MilestoneLine> missed = plan.milestones(MISSED);
        MilestoneLine oldest =
                missed.stream().min(Comparator.comparing(MilestoneLine::due)).orElseThrow();
        return Stream.of(new Finding(
                plan.planId().toString(),
                List.of(
                        figure("missed", missed.size(), "milestones"),
                        title(oldest),
                        due(oldest),
                        days("days-late", daysLate(oldest, plan), Evidence.row(oldest)))));
    }

    private static boolean isSlipped(PlanStanding plan, RecommendationLimits limits) {
        List<MilestoneLine> missed = plan.milestones(MISSED);
        return missed.size() >= limits.rePlanFromMissed()
                || missed.stream().anyMatch(one -> daysLate(one, plan) >= limits.rePlanFromDaysLate());
    }

    private static long daysLate(MilestoneLine missed, PlanStanding plan) {
        return DAYS.between(missed.due(), plan.today());
    }

    private static Stream<Finding> effortAbovePlan(PlanStanding plan, RecommendationLimits limits) {
        List<TaskLine> done = plan.tasks(task -> task.state() == TaskState.DONE).toList();
        long planned = done.stream().mapToLong(TaskLine::plannedMinutes).sum();
        long logged = done.stream().mapToLong(TaskLine::loggedMinutes).sum();
        boolean above =
                BigDecimal.valueOf(logged).compareTo(limits.lessScopeFromRatio().multiply(BigDecimal.valueOf(planned)))
                        >= 0;
        if (done.size() < limits.lessScopeFromTasks() || planned == 0 || !above) {
            return Stream.empty();
        }
        return Stream.of(new Finding(
                plan.planId().toString(),
                List.of(
                        figure("tasks-done", done.size(), "tasks"),
                        figure("planned", Hours.ofMinutes(planned), "hours"),
                        figure("logged", Hours.ofMinutes(logged), "hours"),
                        figure("logged-over-planned", ratio(logged, planned), "ratio"))));
    }

    private static BigDecimal ratio(long logged, long planned) {
        return BigDecimal.valueOf(logged).divide(BigDecimal.valueOf(planned), 2, RoundingMode.HALF_UP);
    }

    private static Stream<Finding> allDoneEarly(PlanStanding plan, RecommendationLimits limits) {
        List<MilestoneLine> inPlan = plan.milestones().stream()
                .filter(milestone -> milestone.state() != REMOVED)
                .toList();
        if (inPlan.isEmpty() || !inPlan.stream().allMatch(one -> isEarly(one, limits))) {
            return Stream.empty();
        }
        long least = inPlan.stream().mapToLong(Rules::daysEarly).min().orElseThrow();
        return Stream.of(new Finding(
                plan.planId().toString(),
                List.of(
                        figure("completed", inPlan.size(), "milestones"),
                        figure("days-early-at-least", least, "days"))));
    }

    private static boolean isEarly(MilestoneLine milestone, RecommendationLimits limits) {
        return milestone.state() == COMPLETED && daysEarly(milestone) >= limits.earlyFromDays();
    }

    private static long daysEarly(MilestoneLine milestone) {
        return milestone
                .reached()
                .map(day -> DAYS.between(day, milestone.due()))
                .orElse(Long.MIN_VALUE);
    }
}
