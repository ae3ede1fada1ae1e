package io.careerplan.tracking.plan;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was logged on one task up to an instant.
 *
 * @param minutes sum over all entries
 * @param latest when the latest entry was made
 * @param doneSince when it was first said to be done without being taken up again afterwards, if it is done
 */
record TaskWork(long minutes, Instant latest, @Nullable Instant doneSince) {

    Optional<Instant> done() {
        return Optional.ofNullable(doneSince);
    }

    /** The state of a task of the plan on which this was logged. */
    TaskState state() {
        return doneSince == null ? TaskState.STARTED : TaskState.DONE;
    }
}
