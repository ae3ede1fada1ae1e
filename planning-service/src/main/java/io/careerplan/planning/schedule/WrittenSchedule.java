package io.careerplan.planning.schedule;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import io.careerplan.kit.Algorithm;
import io.careerplan.planning.document.PlanDocument;
import io.careerplan.planning.document.Task;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The tasks of a plan as a schedule of its activities, however they came to be written. Within a week the more urgent
 * work comes first, so that what waits for something stands behind it wherever the weeks allow that.
 */
@Algorithm
final class WrittenSchedule {
    private WrittenSchedule() {}

    /**
     * The schedule that the tasks say.
     *
     * @param work the activities as work
     */
    static Schedule of(PlanDocument document, List<WorkItem> work) {
        var places = places(work);
        var shares = document.timeline().tasks().entrySet().stream()
                .sorted(comparing((Map.Entry<String, Task> task) ->
                                task.getValue().weekStart())
                        .thenComparing(comparingInt(
                                task -> places.getOrDefault(task.getValue().activityId(), Integer.MAX_VALUE)))
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getValue)
                .map(task -> new WeekShare(task.activityId(), task.weekStart(), task.plannedMinutes()))
                .toList();
        return new Schedule(shares, List.of());
    }

    private static Map<String, Integer> places(List<WorkItem> work) {
        var places = new HashMap<String, Integer>();
        WorkOrder.of(work).forEach(ranked -> places.put(ranked.item().id(), places.size()));
        return places;
    }
}
