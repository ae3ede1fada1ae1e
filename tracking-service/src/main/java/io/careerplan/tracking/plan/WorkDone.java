package io.careerplan.tracking.plan;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What had been done about a plan before an instant.
 *
 * @param tasks what was logged, by the task's id within the plan
 * @param completions milestones reached, by their id within the plan
 */
record WorkDone(Map<String, TaskWork> tasks, Map<String, MilestoneCompletion> completions) {

    WorkDone {
        tasks = Map.copyOf(tasks);
        completions = Map.copyOf(completions);
    }

    Optional<TaskWork> on(Task task) {
        return Optional.ofNullable(tasks.get(task.itemId()));
    }

    Optional<MilestoneCompletion> of(Milestone milestone) {
        return Optional.ofNullable(completions.get(milestone.itemId()));
    }

    /** When something was last done. */
    Optional<Instant> latest() {
        return Stream.concat(
                        tasks.values().stream().map(TaskWork::latest),
                        completions.values().stream().map(MilestoneCompletion::at))
                .max(Instant::compareTo);
    }
}
