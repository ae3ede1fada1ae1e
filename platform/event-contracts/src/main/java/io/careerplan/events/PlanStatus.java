package io.careerplan.events;

/** Where a plan stands in its life. */
public enum PlanStatus {
    DRAFT,
    SUBMITTED,
    APPROVED,
    ACTIVE,
    COMPLETED,
    ARCHIVED
}
