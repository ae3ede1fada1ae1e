package io.careerplan.assessment.gap;

import io.careerplan.assessment.catalogue.Requirement;
import io.careerplan.assessment.catalogue.Skill;
import io.careerplan.assessment.readiness.Comparison;
import io.careerplan.events.GapStatus;
import org.jspecify.annotations.Nullable;

/**
 * What was found of one skill for one target; stored as it was found.
 *
 * @param skillId the skill
 * @param skillName its name then
 * @param status how person and requirement compare
 * @param reason why there is nothing to compare; present exactly for NO_DATA
 * @param requirement what the target asks, as the release states it; absent where it does not
 * @param weight w = (IM − 1) / 4, where rated
 * @param required t = LV / 7, where there is a level
 * @param estimate c, where somebody rated the skill
 * @param shortfall what comes of comparing the two; absent exactly for NO_DATA
 * @param closing what closing the gap is worth and takes; present exactly for GAP
 */
public record Finding(
        String skillId,
        String skillName,
        GapStatus status,
        @Nullable NoDataReason reason,
        @Nullable Requirement requirement,
        @Nullable Double weight,
        @Nullable Double required,
        @Nullable Double estimate,
        @Nullable Shortfall shortfall,
        @Nullable Closing closing) {

    static Finding withoutData(Skill skill, @Nullable Requirement requirement, @Nullable Double estimate) {
        var level = requirement == null ? null : requirement.level();
        return new Finding(
                skill.id(),
                skill.name(),
                GapStatus.NO_DATA,
                NoDataReason.of(requirement),
                requirement,
                requirement == null ? null : Comparison.weightOf(requirement.importance()),
                level == null ? null : level / Comparison.LEVELS,
                estimate,
                null,
                null);
    }

    static Finding compared(
            Skill skill,
            Requirement requirement,
            Comparison comparison,
            Shortfall shortfall,
            @Nullable Closing closing) {
        return new Finding(
                skill.id(),
                skill.name(),
                comparison.status(),
                null,
                requirement,
                comparison.weight(),
                comparison.required(),
                comparison.estimate(),
                shortfall,
                closing);
    }
}
