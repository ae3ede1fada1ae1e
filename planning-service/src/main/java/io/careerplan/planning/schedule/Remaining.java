package io.careerplan.planning.schedule;

import io.careerplan.planning.document.PlanDocument;
import io.careerplan.planning.document.TaskEstimates;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

/**
 * How much of each activity is left to do.
 *
 * @param shares 0 (done) to 1 (not begun) by activity id; what is not named has not begun
 */
public record Remaining(Map<String, Double> shares) {
    private static final Remaining ALL = new Remaining(Map.of());

    public Remaining {
        shares = Map.copyOf(shares);
    }

    /** Nothing has begun. */
    public static Remaining all() {
        return ALL;
    }

    /**
     * By the tasks of each activity, each counting by what it was estimated at: the share of its planned minutes that is
     * open. Work towards a reached milestone is done.
     *
     * @param noted what tasks that work has begun on were estimated at, in minutes
     * @param openMinutes minutes left of a task; its planned minutes where no work is logged
     * @param reached ids of completed milestones
     */
    public static Remaining of(
            PlanDocument document, Map<String, Double> noted, ToIntFunction<String> openMinutes, Set<String> reached) {
        var estimates = TaskEstimates.of(document, noted);
        var whole = new HashMap<String, Double>();
        var open = new HashMap<String, Double>();
        new TreeMap<>(document.timeline().tasks()).forEach((id, task) -> {
            double estimate = Objects.requireNonNull(estimates.get(id));
            double left = Math.clamp(openMinutes.applyAsInt(id), 0, task.plannedMinutes());
            whole.merge(task.activityId(), estimate, Double::sum);
            open.merge(task.activityId(), estimate * (left / task.plannedMinutes()), Double::sum);
        });
        var shares = new HashMap<String, Double>();
        whole.forEach((id, minutes) -> shares.put(id, minutes > 0 ? open.getOrDefault(id, 0.0) / minutes : 0.0));
        document.learning().activities().forEach((id, activity) -> {
            var milestone = activity.milestoneId();
            if (milestone != null && reached.contains(milestone)) {
                shares.put(id, 0.0);
            }
        });
        return new Remaining(shares);
    }

    /** 0 (done) to 1 (not begun). */
    public double share(String activityId) {
        return shares.getOrDefault(activityId, 1.0);
    }
}
