package io.careerplan.assessment.gap;

import io.careerplan.assessment.catalogue.Requirement;
import org.jspecify.annotations.Nullable;

/** Why nothing can be said of a skill; extensible. */
public enum NoDataReason {
    /** The release does not rate the skill for the occupation. */
    NO_REQUIREMENT,
    /** The release recommends not to use its figures. */
    SUPPRESSED,
    /** The release gives no level. */
    NO_LEVEL,
    /** Nobody has rated the person's skill. */
    NO_RATING;

    /** The first reason that holds for a skill of which nothing can be said. */
    static NoDataReason of(@Nullable Requirement requirement) {
        if (requirement == null) {
            return NO_REQUIREMENT;
        }
        if (requirement.suppressed()) {
            return SUPPRESSED;
        }
        return requirement.level() == null ? NO_LEVEL : NO_RATING;
    }
}
