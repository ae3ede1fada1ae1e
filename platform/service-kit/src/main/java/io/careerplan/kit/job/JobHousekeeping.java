package io.careerplan.kit.job;

import io.careerplan.kit.database.Retention;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Finished jobs go when they have had their time. */
@ApplicationScoped
class JobHousekeeping {

    private final Retention retention;
    private final JobSettings settings;

    JobHousekeeping(Retention retention, JobSettings settings) {
        this.retention = retention;
        this.settings = settings;
    }

    @Scheduled(every = "${careerplan.housekeeping.every}", delayed = "1m")
    void tidy() {
        retention.remove("job", "finished_at", settings.keepFinished());
    }
}
