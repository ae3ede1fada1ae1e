package io.careerplan.kit.outbox;

import java.time.Duration;

/**
 * What waits to be published.
 *
 * @param rows unsent rows
 * @param waited how long the oldest of them had waited when they were counted, by the clock of the database
 */
record Backlog(long rows, Duration waited) {

    static final Backlog NONE = new Backlog(0, Duration.ZERO);

    /** Seconds that the oldest row has waited this long after the count, 0 when none waits. */
    double age(Duration sinceCount) {
        return rows == 0 ? 0 : waited.plus(sinceCount).toMillis() / 1000.0;
    }
}
