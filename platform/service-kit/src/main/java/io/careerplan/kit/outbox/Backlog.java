package io.careerplan.kit.outbox;

import java.time.Duration;
import java.time.Instant;

/**
 * What waits to be published.
 *
 * @param rows unsent rows
 * @param oldest when the oldest of them was written; {@link Instant#MAX} when none waits
 */
record Backlog(long rows, Instant oldest) {

    static final Backlog NONE = new Backlog(0, Instant.MAX);

    /** Seconds that the oldest row has waited, 0 when none does. */
    double age(Instant now) {
        return rows == 0 ? 0 : Math.max(0, Duration.between(oldest, now).toMillis() / 1000.0);
    }
}
