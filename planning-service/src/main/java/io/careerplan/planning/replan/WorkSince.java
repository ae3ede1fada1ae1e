package io.careerplan.planning.replan;

import io.careerplan.kit.Algorithm;
import io.careerplan.planning.document.Milestone;
import io.careerplan.planning.document.PlanDocument;
import io.careerplan.planning.document.Task;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What was done on a plan between the day an option was worked out and the day it is taken: tasks with work on them and
 * completed milestones stay as they are.
 */
@Algorithm
public final class WorkSince {
    private WorkSince() {}

    /**
     * The option with them in it; empty where it leaves out an activity that has been worked on since.
     *
     * @param option the plan that the option would make
     * @param present the plan as it stands
     * @param logged ids of the tasks with work on them
     * @param reached ids of the completed milestones
     */
    public static Optional<PlanDocument> kept(
            PlanDocument option, PlanDocument present, Set<String> logged, Set<String> reached) {
        var tasks = new TreeMap<String, Task>(option.timeline().tasks());
        tasks.putAll(only(present.timeline().tasks(), logged));
        var milestones = new TreeMap<String, Milestone>(option.roadmap().milestones());
        milestones.putAll(only(present.roadmap().milestones(), reached));
        var activities = option.learning().activities();
        return tasks.values().stream().allMatch(task -> activities.containsKey(task.activityId()))
                ? Optional.of(Variant.withTasks(Variant.with(option, milestones, activities), tasks))
                : Optional.empty();
    }

    private static <T> Map<String, T> only(Map<String, T> items, Set<String> ids) {
        var kept = new TreeMap<>(items);
        kept.keySet().retainAll(ids);
        return kept;
    }
}
