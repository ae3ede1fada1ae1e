package io.careerplan.assessment.skilldemand;

/** Why it cannot be told how the demand of a skill changed; what can be done least about comes last. Extensible. */
public enum NoDemandChange {
    /** No release of ratings but the present one was taken in: POST catalogue/imports. */
    ONE_RELEASE_ONLY,
    /** Others were taken in, and none of them is known to be older than the present one. */
    NO_FORMER_RELEASE,
    /** No occupation is rated by both releases. */
    NO_COMMON_OCCUPATION,
    /** The present release does not rate the skill, as it rates none of an organisation's own. */
    SKILL_UNRATED
}
