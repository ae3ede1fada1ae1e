package io.careerplan.kit.job;

/** Where a job stands. */
public enum JobState {
    QUEUED,
    RUNNING,
    SUCCEEDED,
    FAILED
}
