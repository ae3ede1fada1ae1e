package io.careerplan.events;

/** What an option of a proposal gives way on. */
public enum OptionKind {
    LATER_DATE,
    MORE_HOURS,
    LESS_SCOPE
}
