package io.careerplan.events;

import org.jspecify.annotations.Nullable;

/**
 * Why a review was opened.
 *
 * @param kind what gave rise to it
 * @param reference id of the milestone, plan or measure in question, where there is one
 * @param detail the figure or date that gave rise to it, where there is one
 */
public record ReviewCause(
        Kind kind, @Nullable String reference, @Nullable String detail) {

    /** What may give rise to a review. */
    public enum Kind {
        CALENDAR,
        MILESTONE_MISSED,
        MILESTONE_EARLY,
        OFF_TRACK,
        SATISFACTION_FALLEN,
        PLAN_REVISED,
        CONTINGENCY_FIRED,
        PERSON_ASKED
    }
}
