package io.careerplan.events;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person is missing for one occupation.
 *
 * @param occupation code of the target
 * @param title its title
 * @param readiness 0 to 1; absent without data
 * @param percentile share of all occupations with a lower readiness for this person, 0 to 100
 * @param coverage share of the requirements' weight that the figures rest on, 0 to 1
 * @param alignment fit with the person's work values, 0 to 100; absent without data
 * @param gaps by priority, the first first
 */
public record TargetGaps(
        String occupation,
        String title,
        @Nullable BigDecimal readiness,
        @Nullable BigDecimal percentile,
        BigDecimal coverage,
        @Nullable BigDecimal alignment,
        List<SkillGap> gaps) {

    public TargetGaps {
        gaps = List.copyOf(gaps);
    }
}
