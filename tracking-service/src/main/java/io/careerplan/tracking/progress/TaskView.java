package io.careerplan.tracking.progress;

import io.careerplan.tracking.plan.Task;
import io.careerplan.tracking.plan.TaskState;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A weekly task as readers get it.
 *
 * @param id its id within the plan
 * @param weekStart the Monday of its week
 * @param loggedMinutes over all entries
 */
record TaskView(
        String id,
        UUID planId,
        String activityId,
        String title,
        LocalDate weekStart,
        int plannedMinutes,
        long loggedMinutes,
        TaskState state) {

    static TaskView of(Task task) {
        return new TaskView(
                task.itemId(),
                task.planId(),
                task.activityId(),
                task.title(),
                task.weekStart(),
                task.plannedMinutes(),
                task.loggedMinutes(),
                task.state());
    }
}
