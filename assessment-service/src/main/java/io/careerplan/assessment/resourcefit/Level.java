package io.careerplan.assessment.resourcefit;

import io.careerplan.assessment.catalogue.LearningResource;
import io.careerplan.kit.Algorithm;
import java.util.Objects;

/** Levels of the catalogue's scale as shares of it. */
@Algorithm
public final class Level {

    /** Top of the scale. */
    static final double TOP = 7;

    /** Less than any step of the scale: what differs by less is the same level. */
    static final double NOTHING = 1e-9;

    private Level() {}

    /** Level that a resource leads to, 0 to 7; to be asked of one that teaches the skill. */
    static double of(LearningResource resource, String skillId) {
        return Objects.requireNonNull(resource.skills().get(skillId));
    }

    /** The same as a share of the scale, 0 to 1. */
    static double share(LearningResource resource, String skillId) {
        return of(resource, skillId) / TOP;
    }

    /** Whether a share of the scale is no lower than another; a difference that is no step of the scale is none. */
    public static boolean reaches(double share, double wanted) {
        return share >= wanted - NOTHING;
    }

    public static boolean isAbove(double share, double other) {
        return share > other + NOTHING;
    }
}
