package io.careerplan.planning;

import io.careerplan.kit.time.MovableClock;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** The day on which tests begin: the first of the published example, whose chances fall as its days go by. */
@ApplicationScoped
public class TestDay {
    public static final LocalDate DATE = LocalDate.of(2026, 11, 23);

    private static final Instant MORNING = DATE.atTime(9, 0).toInstant(ZoneOffset.UTC);

    void begin(@Observes StartupEvent event, MovableClock clock) {
        clock.moveTo(MORNING);
    }
}
