package io.careerplan.planning.replan;

import io.careerplan.events.OptionKind;
import io.careerplan.planning.document.DocumentRule;
import io.careerplan.planning.document.PlanDocument;
import io.careerplan.planning.document.PlanRule;
import io.careerplan.planning.document.SubmissionRule;
import io.careerplan.planning.schedule.PlanBasis;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Work that has not begun goes, the least important first, as far as a plan without it is still a sound and complete one.
 * A milestone that all work has gone from goes with the last of it.
 *
 * @param plans the plan after each step
 */
record LessScope(PlanBasis basis, List<PlanDocument> plans) implements Concession {

    static LessScope of(ReplanInput input) {
        var plans = new ArrayList<PlanDocument>();
        var plan = input.basis().document();
        plans.add(plan);
        for (var id : Importance.leastFirst(input)) {
            var less = without(plan, id, input.basis());
            less.ifPresent(plans::add);
            plan = less.orElse(plan);
        }
        return new LessScope(input.basis(), plans);
    }

    @Override
    public OptionKind kind() {
        return OptionKind.LESS_SCOPE;
    }

    @Override
    public int most() {
        return plans.size() - 1;
    }

    @Override
    public PlanBasis at(int steps) {
        return Variant.with(basis, plans.get(steps));
    }

    private static Optional<PlanDocument> without(PlanDocument plan, String id, PlanBasis basis) {
        var milestone =
                Objects.requireNonNull(plan.learning().activities().get(id)).milestoneId();
        var less = withoutActivity(plan, id);
        return Stream.of(withoutIdle(less, milestone, basis), less)
                .filter(LessScope::isSound)
                .findFirst();
    }

    private static PlanDocument withoutActivity(PlanDocument plan, String id) {
        var activities = new TreeMap<>(plan.learning().activities());
        activities.remove(id);
        var tasks = new TreeMap<>(plan.timeline().tasks());
        tasks.values().removeIf(task -> task.activityId().equals(id));
        return Variant.withTasks(Variant.with(plan, plan.roadmap().milestones(), activities), tasks);
    }

    private static PlanDocument withoutIdle(PlanDocument plan, @Nullable String id, PlanBasis basis) {
        boolean stays = id == null
                || basis.reached().contains(id)
                || plan.learning().plannedHoursOf(id).signum() > 0;
        if (stays) {
            return plan;
        }
        var milestones = new TreeMap<>(plan.roadmap().milestones());
        milestones.remove(id);
        return Variant.with(plan, milestones, plan.learning().activities());
    }

    private static boolean isSound(PlanDocument plan) {
        return DocumentRule.errors(plan, PlanRule.values()).isEmpty()
                && DocumentRule.errors(plan, SubmissionRule.values()).isEmpty();
    }
}
