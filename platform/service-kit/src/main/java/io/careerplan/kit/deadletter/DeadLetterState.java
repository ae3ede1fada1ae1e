package io.careerplan.kit.deadletter;

/** Whether a dead letter still waits for somebody. */
public enum DeadLetterState {
    /** Never took effect. */
    DEAD,
    /** Took effect, or was found to need none, when it was replayed. */
    REPLAYED
}
