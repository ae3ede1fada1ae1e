package io.careerplan.assessment.lookup;

import io.careerplan.assessment.catalogue.Catalogue;
import io.careerplan.assessment.catalogue.DataRow;
import io.careerplan.assessment.catalogue.Figures;
import io.careerplan.assessment.catalogue.Requirement;
import io.careerplan.assessment.catalogue.Skill;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What an occupation asks of one skill.
 *
 * @param skillId the skill
 * @param skillName its name
 * @param importance 1 (not important) to 5 (extremely important)
 * @param level 0 to 7; absent where the release gives none
 * @param levelError standard error of the level; absent where the release gives none
 * @param suppressed whether the release recommends not to use the figures
 * @param source the row that says so
 */
public record RequirementView(
        String skillId,
        String skillName,
        BigDecimal importance,
        @Nullable BigDecimal level,
        @Nullable BigDecimal levelError,
        boolean suppressed,
        DataRow source) {

    static RequirementView from(Requirement requirement, Catalogue catalogue) {
        return new RequirementView(
                requirement.skillId(),
                catalogue.skill(requirement.skillId()).map(Skill::name).orElse(requirement.skillId()),
                Figures.exact(requirement.importance()),
                Figures.exactOrNone(requirement.level()),
                Figures.exactOrNone(requirement.levelError()),
                requirement.suppressed(),
                requirement.source());
    }
}
