package io.careerplan.planning;

import io.careerplan.kit.time.MovableClock;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;

/** The day on which tests begin: the first of the published example, whose chances fall as its days go by. */
@ApplicationScoped
class TestDay {
    private static final Instant MORNING = Instant.parse("2026-11-23T09:00:00Z");

    void begin(@Observes StartupEvent event, MovableClock clock) {
        clock.moveTo(MORNING);
    }
}
