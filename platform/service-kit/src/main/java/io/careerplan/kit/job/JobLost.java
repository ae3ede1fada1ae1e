package io.careerplan.kit.job;

/** This instance was too slow and the job runs elsewhere now, or it was removed; whoever holds it must stop. */
public final class JobLost extends RuntimeException {

    JobLost() {
        super("the job is no longer this instance's", null, false, false);
    }
}
