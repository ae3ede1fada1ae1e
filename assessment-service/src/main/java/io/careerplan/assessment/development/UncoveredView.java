package io.careerplan.assessment.development;

import io.careerplan.assessment.catalogue.Figures;
import io.careerplan.assessment.learning.Uncovered;
import io.careerplan.events.UncoveredReason;
import java.math.BigDecimal;

/**
 * A gap that a plan leaves open, or the rest of one.
 *
 * @param skillId the skill
 * @param skillName its name
 * @param from level up to which it is covered, as a share of the scale, 0 to 1
 * @param required level that the analysis asks for
 * @param reason why there is no more
 */
public record UncoveredView(
        String skillId, String skillName, BigDecimal from, BigDecimal required, UncoveredReason reason) {

    static UncoveredView from(Uncovered gap) {
        return new UncoveredView(
                gap.skillId(), gap.skillName(), Figures.term(gap.from()), Figures.term(gap.required()), gap.reason());
    }
}
