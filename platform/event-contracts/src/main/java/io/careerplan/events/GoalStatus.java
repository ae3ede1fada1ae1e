package io.careerplan.events;

/** Whether a goal is still pursued. */
public enum GoalStatus {
    OPEN,
    ACHIEVED,
    DROPPED
}
