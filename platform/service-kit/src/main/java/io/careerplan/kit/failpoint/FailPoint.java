package io.careerplan.kit.failpoint;

/** A moment between two steps of which a crash must not undo or repeat one alone. */
public enum FailPoint {
    /** The change is committed with its row in the outbox, and the broker has not heard of it. */
    AFTER_COMMIT_BEFORE_PUBLISH,
    /** The broker has acknowledged rows that are not marked as published yet. */
    AFTER_ACK_BEFORE_MARK,
    /** The effect of an event is committed, and the broker has not been told that it was taken. */
    AFTER_HANDLER_COMMIT_BEFORE_OFFSET,
    /** The work of a request with a key is done, and its answer is not stored yet. */
    BEFORE_IDEMPOTENCY_STORE
}
