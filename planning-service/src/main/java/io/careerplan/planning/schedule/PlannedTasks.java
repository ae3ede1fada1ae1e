package io.careerplan.planning.schedule;

import io.careerplan.kit.Algorithm;
import io.careerplan.planning.document.PlanDocument;
import io.careerplan.planning.document.Task;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * A schedule as the tasks of its plan. The n-th week of an activity is the task {@code <activity>-n}, so that a week's work
 * that moves is still the same task, and what was logged on it stays with it.
 */
@Algorithm
public final class PlannedTasks {
    /** Leaves room for a dash and three digits within the 40 characters of an item's id. */
    private static final int LONGEST_STEM = 36;

    private static final int KEPT_OF_LONG = 27;

    private final PlanDocument document;
    private final Map<String, Task> tasks;

    private PlannedTasks(PlanDocument document, Map<String, Task> kept) {
        this.document = document;
        this.tasks = new TreeMap<>(kept);
    }

    /**
     * The tasks of a plan.
     *
     * @param schedule shares of activities of the document
     * @param kept tasks that stay as they are, for example because they are done; the others are numbered around them
     */
    public static Map<String, Task> of(Schedule schedule, PlanDocument document, Map<String, Task> kept) {
        var planned = new PlannedTasks(document, kept);
        schedule.shares().forEach(planned::add);
        return planned.tasks;
    }

    private void add(WeekShare share) {
        var activity = Objects.requireNonNull(document.learning().activities().get(share.itemId()), share.itemId());
        tasks.put(
                freeId(share.itemId()), new Task(activity.title(), share.itemId(), share.weekStart(), share.minutes()));
    }

    private String freeId(String activityId) {
        var stem = stem(activityId);
        int number = 1;
        while (tasks.containsKey(stem + "-" + number)) {
            number++;
        }
        return stem + "-" + number;
    }

    private static String stem(String activityId) {
        return activityId.length() <= LONGEST_STEM
                ? activityId
                : activityId.substring(0, KEPT_OF_LONG) + "-" + Integer.toHexString(activityId.hashCode());
    }
}
