package io.careerplan.kit.inbox;

import io.careerplan.kit.database.Retention;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Rows of the inbox go when they have had their time. */
@ApplicationScoped
class InboxHousekeeping {

    private final Retention retention;
    private final InboxSettings settings;

    InboxHousekeeping(Retention retention, InboxSettings settings) {
        this.retention = retention;
        this.settings = settings;
    }

    @Scheduled(every = "${careerplan.housekeeping.every}", delayed = "1m")
    void tidy() {
        retention.remove("inbox", "received_at", settings.keepReceived());
    }
}
