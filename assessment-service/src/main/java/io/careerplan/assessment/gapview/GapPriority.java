package io.careerplan.assessment.gapview;

import io.careerplan.assessment.catalogue.Figures;
import io.careerplan.assessment.gap.Urgency;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What to work on first: w·g·d·(1 + 0.25·(k − 1)) / h.
 *
 * @param score the priority; absent without hours
 * @param product the same without h, by which gaps of unknown hours are ordered
 * @param demand d = 1 + share of occupations that demand the skill, 1 to 2
 * @param targets k, how many of the chosen targets need the skill
 * @param hours h, the middle of the range; absent where unknown
 */
public record GapPriority(
        @Nullable BigDecimal score,
        BigDecimal product,
        BigDecimal demand,
        int targets,
        @Nullable BigDecimal hours) {

    static GapPriority from(Urgency urgency) {
        return new GapPriority(
                Figures.termOrNone(urgency.score()),
                Figures.term(urgency.product()),
                Figures.term(urgency.demandFactor()),
                urgency.neededBy().size(),
                Figures.termOrNone(urgency.hours()));
    }
}
