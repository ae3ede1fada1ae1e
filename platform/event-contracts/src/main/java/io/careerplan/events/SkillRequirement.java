package io.careerplan.events;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How much an occupation needs a skill.
 *
 * @param skillId O*NET element id, or the organisation's own
 * @param skillName name in the taxonomy
 * @param importance 1 (not important) to 5 (extremely important)
 * @param level level needed, 0 to 7, where rated
 * @param levelError standard error of the level, on its scale, where known
 * @param suppressed whether the source recommends not to use the figures
 */
public record SkillRequirement(
        String skillId,
        String skillName,
        BigDecimal importance,
        @Nullable BigDecimal level,
        @Nullable BigDecimal levelError,
        boolean suppressed) {}
