package io.careerplan.events;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How well a person commands a skill, from all ratings.
 *
 * @param skillId the skill
 * @param skillName its name
 * @param estimate 0 to 1 of the scale
 * @param spread standard deviation of the sources, where there are two or more
 * @param sources raters that count
 * @param stale whether the latest rating is older than 24 months
 * @param latestOn day of the latest rating
 */
public record SkillEstimate(
        String skillId,
        String skillName,
        BigDecimal estimate,
        @Nullable BigDecimal spread,
        int sources,
        boolean stale,
        LocalDate latestOn) {}
