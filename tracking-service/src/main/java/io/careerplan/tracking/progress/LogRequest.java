package io.careerplan.tracking.progress;

import io.careerplan.tracking.plan.WorkEntry;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Body that logs work on a task.
 *
 * @param minutes worked, at most those of a week
 * @param done whether the task is done with it
 * @param note for the person and those they granted it to
 */
record LogRequest(
        @PositiveOrZero @Max(10_080) int minutes,
        boolean done,
        @Nullable @Size(min = 1, max = 2000) String note) {

    WorkEntry entry() {
        return new WorkEntry(minutes, done, note);
    }
}
