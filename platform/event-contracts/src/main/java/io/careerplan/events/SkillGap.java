package io.careerplan.events;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A skill of a person against the requirement of a target occupation.
 *
 * @param skillId the skill
 * @param skillName its name
 * @param status how they compare
 * @param weight (importance − 1) / 4, where rated
 * @param required level needed as a share of the scale, 0 to 1
 * @param estimate the person's, 0 to 1
 * @param gap what is missing, 0 to 1
 * @param weightedGap weight × gap
 * @param critical important and at least a level short
 * @param priority what to work on first, the larger the sooner; per hour where hours are known
 * @param hoursLow least hours it takes, where known
 * @param hoursHigh most hours it takes, where known
 * @param resourceIds learning resources that lead to the level
 */
public record SkillGap(
        String skillId,
        String skillName,
        GapStatus status,
        @Nullable BigDecimal weight,
        @Nullable BigDecimal required,
        @Nullable BigDecimal estimate,
        @Nullable BigDecimal gap,
        @Nullable BigDecimal weightedGap,
        boolean critical,
        @Nullable BigDecimal priority,
        @Nullable BigDecimal hoursLow,
        @Nullable BigDecimal hoursHigh,
        List<String> resourceIds) {

    public SkillGap {
        resourceIds = List.copyOf(resourceIds);
    }
}
