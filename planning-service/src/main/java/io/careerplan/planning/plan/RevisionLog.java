package io.careerplan.planning.plan;

/** Where the states of approved and active plans are kept for ever. */
public interface RevisionLog {

    /** Keeps one more state, in the transaction of the change. */
    void append(NewRevision revision);
}
