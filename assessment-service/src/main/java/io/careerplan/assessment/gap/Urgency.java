package io.careerplan.assessment.gap;

import io.careerplan.assessment.catalogue.Figures;
import io.careerplan.assessment.effort.Priority;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The priority of a gap with its terms: w·g·d·(1 + 0.25·(k − 1)) / h.
 *
 * @param score the priority; absent without hours
 * @param product the same without h, by which gaps of unknown hours are ordered
 * @param demandFactor d = 1 + demanding / rated; 1 without data
 * @param demanding occupations that demand the skill
 * @param rated occupations with an importance for the skill
 * @param neededBy codes of the chosen targets that need the skill, ascending; k of them
 * @param targetsFactor 1 + 0.25·(k − 1)
 * @param hours h, the middle of the range of hours; absent where unknown
 */
public record Urgency(
        @Nullable Double score,
        double product,
        double demandFactor,
        int demanding,
        int rated,
        List<String> neededBy,
        double targetsFactor,
        @Nullable Double hours) {

    public Urgency {
        neededBy = List.copyOf(neededBy);
    }

    static Urgency of(Priority priority, List<String> neededBy) {
        return new Urgency(
                Figures.orNone(priority.score()),
                priority.product(),
                priority.demand().factor(),
                priority.demand().demanding(),
                priority.demand().rated(),
                neededBy,
                priority.targetsFactor(),
                priority.hours());
    }
}
