package io.careerplan.planning.curriculum;

import io.careerplan.events.GapStatus;
import io.careerplan.events.LearningResourceState;
import io.careerplan.events.SkillGap;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A gap that is to be closed, with what it can be closed by.
 *
 * @param critical whether the analysis calls it so
 * @param required level needed as a share of the scale, 0 to 1
 * @param estimate the person's, 0 to 1
 * @param weightedGap weight × gap
 * @param hours what it takes, where known
 * @param named ids of the resources that the analysis names for it
 * @param planned ids of the resources that the person chose for it in their development plan
 * @param resources resources that teach the skill to whatever level, by id
 */
public record LearningNeed(
        String skillId,
        String skillName,
        boolean critical,
        BigDecimal required,
        BigDecimal estimate,
        BigDecimal weightedGap,
        @Nullable HourSpan hours,
        List<String> named,
        List<String> planned,
        List<LearningResourceState> resources) {

    public LearningNeed {
        named = List.copyOf(named);
        planned = List.copyOf(planned);
        resources = List.copyOf(resources);
    }

    /**
     * What a gap asks for; empty for a skill that is no gap, or whose figures are missing.
     *
     * @param planned ids of what was chosen for it before
     */
    public static Optional<LearningNeed> of(SkillGap gap, List<LearningResourceState> resources, List<String> planned) {
        var required = gap.required();
        var estimate = gap.estimate();
        var weighted = gap.weightedGap();
        if (gap.status() != GapStatus.GAP || required == null || estimate == null || weighted == null) {
            return Optional.empty();
        }
        return Optional.of(new LearningNeed(
                gap.skillId(),
                gap.skillName(),
                gap.critical(),
                required,
                estimate,
                weighted,
                HourSpan.of(gap).orElse(null),
                gap.resourceIds(),
                planned,
                resources));
    }

    /** What is missing, 0 to 1. */
    BigDecimal gap() {
        return required.subtract(estimate);
    }
}
