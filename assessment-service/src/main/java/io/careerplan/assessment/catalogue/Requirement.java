package io.careerplan.assessment.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * What an occupation asks of one skill.
 *
 * @param skillId the skill
 * @param importance scale IM, 1 (not important) to 5 (extremely important)
 * @param level scale LV, 0 to 7; absent where the release gives none
 * @param levelError standard error of the level, on its scale; absent where the release gives none
 * @param suppressed whether the release recommends not to use the figures, their precision being low
 * @param source the row of the release
 */
public record Requirement(
        String skillId,
        double importance,
        @Nullable Double level,
        @Nullable Double levelError,
        boolean suppressed,
        DataRow source) {

    /** A catalogue at full size has sixty thousand requirements of seventy skills. */
    public Requirement {
        skillId = skillId.intern();
    }
}
