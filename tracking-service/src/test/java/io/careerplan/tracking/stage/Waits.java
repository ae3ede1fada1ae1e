package io.careerplan.tracking.stage;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import java.time.Duration;

/** What transactions of the service wait for. */
public final class Waits {

    private Waits() {}

    /** Returns when some transaction waits for a lock that another one holds. */
    public static void awaitOne(String tenant) {
        await().atMost(20, SECONDS).pollInterval(Duration.ofMillis(20)).until(() -> !Owner.rows(
                        tenant, "select 1 from pg_locks where not granted")
                .isEmpty());
    }
}
