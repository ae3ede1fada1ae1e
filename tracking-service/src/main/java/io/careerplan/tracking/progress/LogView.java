package io.careerplan.tracking.progress;

import io.careerplan.tracking.plan.TaskLog;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One entry of work as readers get it. */
record LogView(
        UUID id,
        UUID planId,
        String taskId,
        int minutes,
        boolean done,
        @Nullable String note,
        Instant at) {

    static LogView of(TaskLog log) {
        return new LogView(
                log.id(),
                log.planId(),
                log.taskId(),
                log.minutes(),
                log.done(),
                log.note().orElse(null),
                log.at());
    }
}
