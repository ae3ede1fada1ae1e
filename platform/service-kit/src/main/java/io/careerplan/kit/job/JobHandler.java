package io.careerplan.kit.job;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Does the jobs of one kind: a bean. A job whose instance died is run again by another, so the work must bear being
 * done twice.
 */
public interface JobHandler {

    /** Kind of job, kebab-case, for example {@code people-import}. */
    String kind();

    /**
     * Does the job, in its tenant's scope and outside any transaction, and returns the result that the submitter reads.
     * A {@link io.careerplan.kit.problem.Refusal} or another exception ends it as failed with that cause; faults of the
     * database put it back into the queue.
     */
    JsonNode run(JobRun run);
}
