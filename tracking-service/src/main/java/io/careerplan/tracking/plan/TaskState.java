package io.careerplan.tracking.plan;

import io.careerplan.kit.problem.Refusal;

/** Where a weekly task stands. Extensible. */
public enum TaskState {
    /** Nothing logged. */
    PLANNED,
    /** Worked on, not done. */
    STARTED,
    /** The latest entry says it is done. */
    DONE,
    /** A revision dropped it from the plan after work was logged on it. */
    REMOVED;

    /** The state of a task that is in the plan. */
    static TaskState of(TaskEffort effort) {
        if (effort.isNone()) {
            return PLANNED;
        }
        return effort.done() ? DONE : STARTED;
    }

    /**
     * The state after an entry.
     *
     * @throws Refusal 409 when the task is no longer in the plan
     */
    TaskState log(boolean done) {
        if (this == REMOVED) {
            throw Refusal.conflict("task-removed");
        }
        return done ? DONE : STARTED;
    }
}
