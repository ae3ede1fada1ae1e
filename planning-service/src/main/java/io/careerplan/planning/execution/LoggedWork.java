package io.careerplan.planning.execution;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Work done on the tasks of plans, as far as tracking's word has come through. */
@ApplicationScoped
public class LoggedWork {
    private final TaskLogRepository logs;

    LoggedWork(TaskLogRepository logs) {
        this.logs = logs;
    }

    /** One entry per task of the plan that work was logged on. */
    public List<TaskWork> of(UUID plan) {
        return TaskWork.of(logs.ofPlan(plan));
    }

    /** What the tasks that work was logged on were estimated at, in minutes by task, as far as it was noted. */
    public Map<String, Double> estimatesOf(UUID plan) {
        var estimates = new TreeMap<String, Double>();
        of(plan).forEach(task -> task.noted().ifPresent(minutes -> estimates.put(task.taskId(), minutes)));
        return estimates;
    }
}
