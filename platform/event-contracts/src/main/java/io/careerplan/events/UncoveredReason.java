package io.careerplan.events;

/** Why a plan does not close a gap. Extensible. */
public enum UncoveredReason {
    /** The catalogue has nothing that leads further. */
    NO_RESOURCE,
    /** Nobody knows how many hours what leads further takes. */
    HOURS_UNKNOWN,
    /** What leads further takes longer than one resource may with the hours there are. */
    TOO_LONG,
    /** What leads further costs more than a month's budget. */
    OVER_BUDGET,
    /** What leads further is priced in another currency than the budget, and nothing is converted. */
    OTHER_CURRENCY,
    /**
     * The hours until the deadline do not suffice beside what comes first, or no longer would when there is money for it
     * again.
     */
    NO_TIME_LEFT,
    /** A skill that this one builds on is not covered. */
    PREREQUISITE_UNCOVERED,
    /** The person chose so. */
    BY_CHOICE
}
