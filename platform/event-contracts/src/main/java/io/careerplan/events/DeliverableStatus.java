package io.careerplan.events;

/** How far a deliverable of the workflow has come. */
public enum DeliverableStatus {
    MISSING,
    PARTIAL,
    DONE,
    OUTDATED
}
