package io.careerplan.assessment.effort;

/** What an effort is known from. */
public enum EffortBasis {
    /** Learning resources that lead to the level. */
    RESOURCES,
    /** The years of preparation that the target's job zone stands for, in the gap's share of what is asked. */
    JOB_ZONE,
    /** Neither: no figure is given. */
    UNKNOWN
}
