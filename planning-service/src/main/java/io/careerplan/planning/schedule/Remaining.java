package io.careerplan.planning.schedule;

import io.careerplan.planning.document.PlanDocument;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
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
     * By the tasks of each activity: the planned minutes that are open, of all planned ones. Work towards a reached
     * milestone is done.
     *
     * @param openMinutes minutes left of a task; its planned minutes where no work is logged
     * @param reached ids of completed milestones
     */
    public static Remaining of(PlanDocument document, ToIntFunction<String> openMinutes, Set<String> reached) {
        var planned = new HashMap<String, Integer>();
        var open = new HashMap<String, Integer>();
        document.timeline().tasks().forEach((id, task) -> {
            planned.merge(task.activityId(), task.plannedMinutes(), Integer::sum);
            int left = Math.clamp(openMinutes.applyAsInt(id), 0, task.plannedMinutes());
            open.merge(task.activityId(), left, Integer::sum);
        });
        var shares = new HashMap<String, Double>();
        planned.forEach((id, minutes) -> shares.put(id, (double) open.getOrDefault(id, 0) / minutes));
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
