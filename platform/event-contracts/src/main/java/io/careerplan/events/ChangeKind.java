package io.careerplan.events;

/** What happened to an item of a plan between two states of it. */
public enum ChangeKind {
    ADDED,
    REMOVED,
    MOVED,
    EFFORT_CHANGED,
    CHANGED
}
