package io.careerplan.events;

/** What an objective is measured by. Extensible. */
public enum MeasureKind {
    /** The estimate of the skill in the person's skill profile, 0 to 1, as ratings make it. */
    SKILL_ESTIMATE
}
