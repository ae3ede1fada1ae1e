package io.careerplan.kit.job;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;

/** One run of a job, as its handler sees it. */
public interface JobRun {

    UUID id();

    /** The tenant it was submitted in. */
    String tenant();

    /** What was submitted. */
    JsonNode input();

    /** What was submitted, as the type it was submitted as. */
    <T> T input(Class<T> type);

    /**
     * Tells how far the work is and keeps the job.
     *
     * @param percent 0 to 100; never shown as 100 before the end
     * @throws JobLost when another instance has taken the job over, or it was removed
     */
    void progress(int percent);

    /**
     * The same with what is done by now, which the submitter reads until the job ends, and for good when it fails.
     *
     * @param soFar any record; written as JSON. A handler that tells it and another instance that goes on with the job tell of
     *     all runs together
     */
    default void progress(int percent, Object soFar) {
        progress(percent);
    }
}
