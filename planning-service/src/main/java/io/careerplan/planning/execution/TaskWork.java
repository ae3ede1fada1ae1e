package io.careerplan.planning.execution;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Work done on a task and left to do, in minutes.
 *
 * @param plannedMinutes as planned when work was last logged
 * @param estimatedMinutes without allowance for bias, as it was when work on the task began; absent where the plan was
 *     unknown then
 * @param loggedMinutes over all entries
 * @param done as the last entry says
 * @param remainingMinutes planned less logged, 0 when done or overrun
 */
public record TaskWork(
        UUID planId,
        String taskId,
        int plannedMinutes,
        @Nullable Double estimatedMinutes,
        int loggedMinutes,
        boolean done,
        int remainingMinutes) {

    /** The estimate, where it was noted. */
    Optional<Double> noted() {
        return Optional.ofNullable(estimatedMinutes);
    }

    /** One per task, from entries in the order of the work. */
    static List<TaskWork> of(List<TaskLog> logs) {
        return logs.stream()
                .collect(Collectors.groupingBy(Task::of, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(TaskWork::ofTask)
                .toList();
    }

    private static TaskWork ofTask(List<TaskLog> logs) {
        var last = logs.getLast();
        int logged = (int) Math.min(
                Integer.MAX_VALUE, logs.stream().mapToLong(TaskLog::minutes).sum());
        int remaining = last.isDone() ? 0 : Math.max(0, last.plannedMinutes() - logged);
        var estimate = logs.stream()
                .map(TaskLog::estimatedMinutes)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
        return new TaskWork(
                last.planId(), last.taskId(), last.plannedMinutes(), estimate, logged, last.isDone(), remaining);
    }

    private record Task(UUID planId, String taskId) {
        static Task of(TaskLog log) {
            return new Task(log.planId(), log.taskId());
        }
    }
}
