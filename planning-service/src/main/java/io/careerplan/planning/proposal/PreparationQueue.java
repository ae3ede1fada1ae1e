package io.careerplan.planning.proposal;

import io.careerplan.kit.job.JobQueue;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Where occasions wait. Proposals are prepared by a job: a plan of a hundred activities is forecast some twenty times for
 * one, which takes seconds, and the events behind the one in hand must not wait for that.
 */
@ApplicationScoped
class PreparationQueue {
    static final String KIND = "proposal-preparation";

    private final JobQueue jobs;

    PreparationQueue(JobQueue jobs) {
        this.jobs = jobs;
    }

    /** Queues the occasion in the running transaction. */
    void submit(Occasion occasion) {
        jobs.submit(KIND, occasion);
    }
}
