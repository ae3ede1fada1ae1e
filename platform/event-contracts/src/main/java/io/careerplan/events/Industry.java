package io.careerplan.events;

/** The field a person works in. */
public enum Industry {
    TECHNOLOGY,
    HEALTHCARE,
    FINANCE,
    MARKETING,
    EDUCATION,
    OTHER
}
