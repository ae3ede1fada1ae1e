package io.careerplan.events;

/** What kind of learning a resource offers. */
public enum ResourceKind {
    COURSE,
    BOOK,
    CERTIFICATION,
    PROJECT,
    MENTORING,
    COMMUNITY
}
