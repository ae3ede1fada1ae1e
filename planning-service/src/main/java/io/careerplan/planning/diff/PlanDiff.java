package io.careerplan.planning.diff;

import static io.careerplan.planning.diff.ItemDiff.isThere;
import static java.util.Arrays.asList;

import io.careerplan.events.PlanChange;
import io.careerplan.kit.Algorithm;
import io.careerplan.planning.document.Activity;
import io.careerplan.planning.document.Contingency;
import io.careerplan.planning.document.Milestone;
import io.careerplan.planning.document.PlanDocument;
import io.careerplan.planning.document.Risk;
import io.careerplan.planning.document.Task;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Compares two states of a plan by what they mean, not by their text. */
@Algorithm
public final class PlanDiff {
    private static final String PLAN = "plan";
    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);

    private static final ItemDiff<PlanDocument> WHOLE = new ItemDiff<>(
            PLAN,
            PlanDocument::title,
            plan -> List.of(plan.endsOn()),
            plan -> plan.resources().weeklyHours(),
            PlanDiff::rest);

    private static final ItemDiff<Milestone> MILESTONES = new ItemDiff<>(
            "milestone",
            Milestone::title,
            milestone -> List.of(milestone.due()),
            ItemDiff.noEffort(),
            milestone -> asList(milestone.title(), milestone.goalId(), milestone.origin(), milestone.reason()));

    private static final ItemDiff<Activity> ACTIVITIES = new ItemDiff<>(
            "activity",
            Activity::title,
            activity -> asList(activity.latest(), activity.earliest()),
            activity -> activity.effort().plannedHours(),
            PlanDiff::rest);

    private static final ItemDiff<Task> TASKS = new ItemDiff<>(
            "task",
            Task::title,
            task -> List.of(task.weekStart()),
            PlanDiff::hours,
            task -> asList(task.title(), task.activityId()));

    private static final ItemDiff<Risk> RISKS =
            new ItemDiff<>("risk", Risk::title, ItemDiff.noDates(), ItemDiff.noEffort(), List::of);

    private static final ItemDiff<Contingency> CONTINGENCIES =
            new ItemDiff<>("contingency", Contingency::action, ItemDiff.noDates(), ItemDiff.noEffort(), List::of);

    private PlanDiff() {}

    /**
     * What has to happen to one state to get the other: first the plan itself, then milestones, activities, tasks, risks
     * and contingencies, each by id. Equal states have no changes.
     */
    public static List<PlanChange> between(PlanDocument before, PlanDocument after) {
        return Stream.of(
                        WHOLE.changes(PLAN, before, after),
                        MILESTONES.changes(
                                before.roadmap().milestones(), after.roadmap().milestones()),
                        ACTIVITIES.changes(
                                before.learning().activities(), after.learning().activities()),
                        TASKS.changes(
                                before.timeline().tasks(), after.timeline().tasks()),
                        RISKS.changes(before.risks().register(), after.risks().register()),
                        CONTINGENCIES.changes(
                                before.contingencies().plans(),
                                after.contingencies().plans()))
                .flatMap(changes -> changes)
                .toList();
    }

    /** What a plan says besides its items, its last day and its weekly hours. */
    private static List<@Nullable Object> rest(PlanDocument plan) {
        var resources = plan.resources();
        return asList(
                plan.title(),
                plan.startsOn(),
                plan.roadmap().path(),
                plan.roadmap().alternatives(),
                plan.flexibility(),
                isThere(resources.weeklyHours()),
                resources.blockedWeeks(),
                resources.monthlyBudget(),
                resources.reserves());
    }

    private static List<@Nullable Object> rest(Activity activity) {
        return asList(
                activity.title(),
                activity.milestoneId(),
                spread(activity),
                activity.prerequisites(),
                isThere(activity.earliest()),
                isThere(activity.latest()),
                activity.cost(),
                activity.priority(),
                activity.origin(),
                activity.reason(),
                activity.skillId(),
                activity.resourceId());
    }

    /** How unsure the estimate is; more or less work as such is no other spread. */
    private static BigDecimal spread(Activity activity) {
        return activity.effort()
                .pessimistic()
                .subtract(activity.effort().optimistic())
                .stripTrailingZeros();
    }

    private static BigDecimal hours(Task task) {
        return BigDecimal.valueOf(task.plannedMinutes()).divide(MINUTES, 2, RoundingMode.HALF_EVEN);
    }
}
