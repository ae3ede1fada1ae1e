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
import io.careerplan.tracking.plan.MilestoneLine;
import io.careerplan.tracking.plan.PlanStanding;
import io.careerplan.tracking.progress.EarnedSchedule;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What there is to find in the milestones of a plan and in their dates. */
@Algorithm
final class MilestoneFindings {

    private MilestoneFindings() {}

    static Stream<Finding> milestoneLate(Situation situation, RecommendationLimits limits) {
        PlanStanding plan = situation.plan();
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

    static Stream<Finding> planSlipped(Situation situation, RecommendationLimits limits) {
        PlanStanding plan = situation.plan();
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

    /** Where dates have slipped that far already, their finding says the same and more. */
    static Stream<Finding> scheduleOffTrack(Situation situation, RecommendationLimits limits) {
        return situation.schedule().stream()
                .filter(schedule -> schedule.needsChange() && !isSlipped(situation.plan(), limits))
                .map(schedule -> new Finding(situation.plan().planId().toString(), figures(schedule)));
    }

    private static List<Evidence> figures(EarnedSchedule schedule) {
        return List.of(
                figure("spi", schedule.spi(), "ratio"),
                figure("earned", schedule.earnedWeeks(), "weeks"),
                figure("passed", schedule.actualWeeks(), "weeks"));
    }

    private static boolean isSlipped(PlanStanding plan, RecommendationLimits limits) {
        List<MilestoneLine> missed = plan.milestones(MISSED);
        return missed.size() >= limits.rePlanFromMissed()
                || missed.stream().anyMatch(one -> daysLate(one, plan) >= limits.rePlanFromDaysLate());
    }

    private static long daysLate(MilestoneLine missed, PlanStanding plan) {
        return DAYS.between(missed.due(), plan.today());
    }

    /** Of milestones that the person judged in this very review. */
    static Stream<Finding> goalOutOfReach(Situation situation, RecommendationLimits limits) {
        return situation.plan().milestones().stream()
                .filter(milestone -> milestone.state() != REMOVED)
                .filter(milestone -> attainment(milestone, situation) <= limits.goalUpdateFromAttainment())
                .map(milestone -> new Finding(
                        milestone.id(),
                        List.of(title(milestone), figure("attainment", attainment(milestone, situation), "points"))));
    }

    /** As expected, where the person judged nothing. */
    private static int attainment(MilestoneLine milestone, Situation situation) {
        return situation.attainment().getOrDefault(milestone.id(), 0);
    }

    static Stream<Finding> allDoneEarly(Situation situation, RecommendationLimits limits) {
        PlanStanding plan = situation.plan();
        List<MilestoneLine> inPlan = plan.milestones().stream()
                .filter(milestone -> milestone.state() != REMOVED)
                .toList();
        if (inPlan.isEmpty() || !inPlan.stream().allMatch(one -> isEarly(one, limits))) {
            return Stream.empty();
        }
        long least =
                inPlan.stream().mapToLong(MilestoneFindings::daysEarly).min().orElseThrow();
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
