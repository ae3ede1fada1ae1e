package io.careerplan.assessment.gapexplanation;

import io.careerplan.assessment.catalogue.Figures;
import io.careerplan.assessment.catalogue.Requirement;
import io.careerplan.assessment.gap.Shortfall;
import io.careerplan.assessment.gap.Urgency;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * w·g·d·(1 + 0.25·(k − 1)) / h.
 *
 * @param score the priority; absent without hours
 * @param product the same without h, by which gaps of unknown hours are ordered
 * @param weight w
 * @param gap g
 * @param demand d, from how many occupations demand the skill
 * @param targets k, how many of the chosen targets need the skill
 * @param targetsFactor 1 + 0.25·(k − 1)
 * @param neededBy codes of these targets, ascending: those that demand the skill, and the one it is missing for
 * @param hours h, the middle of the range; absent where unknown
 */
record PriorityAccount(
        @Nullable BigDecimal score,
        BigDecimal product,
        @Nullable BigDecimal weight,
        BigDecimal gap,
        DemandAccount demand,
        int targets,
        BigDecimal targetsFactor,
        List<String> neededBy,
        @Nullable BigDecimal hours) {

    static PriorityAccount of(Urgency urgency, Requirement requirement, @Nullable Double weight, Shortfall shortfall) {
        return new PriorityAccount(
                Figures.termOrNone(urgency.score()),
                Figures.term(urgency.product()),
                Figures.termOrNone(weight),
                Figures.term(shortfall.gap()),
                DemandAccount.of(urgency, requirement),
                urgency.neededBy().size(),
                Figures.term(urgency.targetsFactor()),
                urgency.neededBy(),
                Figures.termOrNone(urgency.hours()));
    }
}
