package io.careerplan.kit.consumer;

/** What became of a record. */
public enum Outcome {
    /** It took effect. */
    APPLIED,
    /** It had taken effect before. */
    DUPLICATE,
    /** A newer state of the same aggregate had been taken before. */
    STALE,
    /** Of a type this release does not know. */
    UNKNOWN,
    /** About a person who was erased. */
    ERASED,
    /** About a person of another tenant than it says; it becomes a dead letter. */
    WRONG_TENANT,
    /** It became a dead letter. */
    DEAD
}
