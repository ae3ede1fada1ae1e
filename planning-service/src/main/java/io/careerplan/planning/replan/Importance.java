package io.careerplan.planning.replan;

import io.careerplan.planning.document.Activity;
import io.careerplan.planning.document.PlanDocument;
import io.careerplan.planning.schedule.PlanBasis;
import io.careerplan.planning.schedule.WorkItem;
import io.careerplan.planning.schedule.WorkItems;
import io.careerplan.planning.schedule.WorkOrder;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * In which order work may go: first what no gap asks for any more, last what is critical for the target, else by
 * priority and date. Importance passes to prerequisites, so that nothing goes while something else waits for it.
 */
final class Importance {
    /** Below every priority of a plan, and above. */
    private static final int CLOSED = 0;

    private static final int CRITICAL = 6;

    private final ReplanInput input;
    private final PlanBasis basis;
    private final PlanDocument plan;

    private Importance(ReplanInput input) {
        this.input = input;
        this.basis = input.basis();
        this.plan = basis.document();
    }

    /** Ids of the activities without any work done on them. */
    static List<String> leastFirst(ReplanInput input) {
        return new Importance(input).leastFirst();
    }

    private List<String> leastFirst() {
        var begun = begun();
        var items = WorkItems.of(plan, 1, basis.remaining()).stream()
                .map(this::weighed)
                .toList();
        return WorkOrder.of(items).reversed().stream()
                .map(work -> work.item().id())
                .filter(Predicate.not(begun::contains))
                .toList();
    }

    private Set<String> begun() {
        return plan.timeline().tasks().entrySet().stream()
                .filter(task -> input.begun().containsKey(task.getKey()))
                .map(task -> task.getValue().activityId())
                .collect(Collectors.toSet());
    }

    private WorkItem weighed(WorkItem item) {
        return new WorkItem(
                item.id(),
                item.title(),
                item.hours(),
                item.prerequisites(),
                item.earliest(),
                item.latest(),
                item.due(),
                item.cost(),
                weight(Objects.requireNonNull(plan.learning().activities().get(item.id()))));
    }

    private int weight(Activity activity) {
        var skill = activity.skillId();
        if (skill != null && input.criticalSkills().contains(skill)) {
            return CRITICAL;
        }
        return skill != null && input.closedSkills().contains(skill) ? CLOSED : activity.priority();
    }
}
