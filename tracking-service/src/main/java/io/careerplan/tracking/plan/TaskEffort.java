package io.careerplan.tracking.plan;

import java.util.List;

/**
 * What was logged on one task.
 *
 * @param minutes sum over all entries
 * @param done what the latest entry says; work taken up again after that is not done
 */
record TaskEffort(long minutes, boolean done, List<TaskLog> entries) {

    static final TaskEffort NONE = new TaskEffort(0, false, List.of());

    /** The effort of entries in the order in which they were made. */
    static TaskEffort of(List<TaskLog> entries) {
        if (entries.isEmpty()) {
            return NONE;
        }
        long minutes = entries.stream().mapToLong(TaskLog::minutes).sum();
        return new TaskEffort(minutes, entries.getLast().done(), List.copyOf(entries));
    }

    boolean isNone() {
        return entries.isEmpty();
    }

    /** The entry that knows best what the task was when it was last worked on. */
    TaskLog latest() {
        return entries.getLast();
    }
}
