package io.careerplan.kit.outbox;

import io.careerplan.kit.database.Retention;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Published rows of the outbox go when they have had their time. */
@ApplicationScoped
class OutboxHousekeeping {

    private final Retention retention;
    private final OutboxSettings settings;

    OutboxHousekeeping(Retention retention, OutboxSettings settings) {
        this.retention = retention;
        this.settings = settings;
    }

    @Scheduled(every = "${careerplan.housekeeping.every}", delayed = "1m")
    void tidy() {
        retention.remove("outbox", "published_at", settings.keepPublished());
    }
}
