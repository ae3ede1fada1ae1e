package io.careerplan.assessment.gapexplanation;

import io.careerplan.assessment.catalogue.DataRow;
import io.careerplan.assessment.catalogue.Figures;
import io.careerplan.assessment.catalogue.Requirement;
import io.careerplan.assessment.gap.Finding;
import io.careerplan.assessment.gap.NoDataReason;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A skill of which nothing can be said.
 *
 * @param skillId the skill
 * @param skillName its name then
 * @param reason why
 * @param weight w that is not covered; absent where the release does not rate the skill
 * @param source the row of the requirement; absent where there is none
 */
record UncoveredSkill(
        String skillId,
        String skillName,
        @Nullable NoDataReason reason,
        @Nullable BigDecimal weight,
        @Nullable DataRow source) {

    static UncoveredSkill of(Finding finding) {
        return new UncoveredSkill(
                finding.skillId(),
                finding.skillName(),
                finding.reason(),
                Figures.termOrNone(finding.weight()),
                Optional.ofNullable(finding.requirement())
                        .map(Requirement::source)
                        .orElse(null));
    }
}
