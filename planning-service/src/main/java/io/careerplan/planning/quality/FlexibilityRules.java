package io.careerplan.planning.quality;

import io.careerplan.planning.document.Contingency;
import io.careerplan.planning.document.Flexibility;
import io.careerplan.planning.document.PlanDocument;
import io.careerplan.planning.document.Pointers;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Whether a plan is prepared for things coming differently. */
final class FlexibilityRules {
    private static final String SLACK = "/flexibility/slack";

    private FlexibilityRules() {}

    static Stream<Reading> target(QualityBasis basis) {
        var roadmap = basis.document().roadmap();
        var path = roadmap.path();
        return path == null
                ? Stream.of()
                : Stream.of(Reading.of(
                        Pointers.ALTERNATIVES, !roadmap.alternatives().isEmpty(), path.target()));
    }

    /** A goal is critical when work of the highest priority leads to it. */
    static Stream<Reading> goals(QualityBasis basis) {
        var document = basis.document();
        return basis.servedGoals().entrySet().stream()
                .filter(goal -> isCritical(goal.getKey(), basis))
                .map(goal -> Reading.of(
                        Pointers.milestone(goal.getValue()) + "/goalId",
                        hasAlternative(goal.getKey(), document),
                        goal.getKey()));
    }

    /** Each HIGH or CRITICAL risk is answered by a contingency whose trigger can be measured. */
    static Stream<Reading> risks(QualityBasis basis) {
        var answers = basis.document().contingencies().plans().values();
        return QualityBasis.items(basis.document().risks().register())
                .filter(risk -> risk.getValue().inherentBand().needsContingency())
                .map(risk -> Reading.of(
                        Pointers.item(Pointers.RISKS, risk.getKey()),
                        answers.stream()
                                .anyMatch(answer -> answer.riskId().equals(risk.getKey())
                                        && MeasurableTrigger.canFire(answer.trigger())),
                        risk.getValue().title()));
    }

    static Stream<Reading> reviews(QualityBasis basis) {
        var cadence = basis.document().flexibility().cadence();
        int monthly = basis.limits().monthlyDays();
        int comprehensive = basis.limits().comprehensiveDays();
        return cadence == null
                ? Stream.of(Reading.of(Pointers.CADENCE, false, monthly, comprehensive))
                : Stream.of(
                        Reading.of(
                                Pointers.CADENCE + "/monthlyEveryDays",
                                cadence.monthlyEveryDays() <= monthly,
                                monthly,
                                comprehensive),
                        Reading.of(
                                Pointers.CADENCE + "/comprehensiveEveryDays",
                                cadence.comprehensiveEveryDays() <= comprehensive,
                                monthly,
                                comprehensive));
    }

    static Stream<Reading> slack(QualityBasis basis) {
        Flexibility flexibility = basis.document().flexibility();
        var slack = flexibility.slack();
        var wanted = basis.limits().slack();
        double share = slack == null ? 0 : slack.doubleValue() / wanted.doubleValue();
        return Stream.of(Reading.of(SLACK, share, wanted));
    }

    private static boolean isCritical(String goal, QualityBasis basis) {
        var milestones = milestonesOf(goal, basis.document());
        return basis.document().learning().activities().values().stream()
                .filter(activity -> activity.priority() >= basis.limits().criticalPriority())
                .anyMatch(activity -> milestones.contains(Objects.requireNonNullElse(activity.milestoneId(), "")));
    }

    /** Another path, or a contingency that brings in another item of that goal. */
    private static boolean hasAlternative(String goal, PlanDocument document) {
        if (!document.roadmap().alternatives().isEmpty()) {
            return true;
        }
        var ofGoal = itemsOf(goal, document);
        return document.contingencies().plans().values().stream()
                .map(Contingency::alternative)
                .filter(Objects::nonNull)
                .anyMatch(ofGoal::contains);
    }

    private static Set<String> itemsOf(String goal, PlanDocument document) {
        var milestones = milestonesOf(goal, document);
        var items = new HashSet<>(milestones);
        document.learning().activities().forEach((id, activity) -> {
            if (milestones.contains(Objects.requireNonNullElse(activity.milestoneId(), ""))) {
                items.add(id);
            }
        });
        return items;
    }

    private static Set<String> milestonesOf(String goal, PlanDocument document) {
        var milestones = new TreeSet<String>();
        document.roadmap().milestones().forEach((id, milestone) -> {
            if (goal.equals(milestone.goalId())) {
                milestones.add(id);
            }
        });
        return milestones;
    }
}
