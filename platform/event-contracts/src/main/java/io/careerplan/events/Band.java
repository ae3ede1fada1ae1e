package io.careerplan.events;

/** How a plan runs by its schedule performance index. */
public enum Band {
    ON_TRACK,
    WATCH,
    OFF_TRACK
}
