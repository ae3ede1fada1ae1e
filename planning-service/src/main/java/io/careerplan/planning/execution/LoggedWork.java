package io.careerplan.planning.execution;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
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
}
