package io.careerplan.assessment.skillestimate;

import io.careerplan.assessment.rater.RatingSource;
import java.util.Map;

/**
 * How much a rating counts.
 *
 * @param weights by source
 * @param halfLifeMonths months after which a rating counts half
 * @param staleAfterMonths months after which a skill should be rated anew
 */
public record Weighing(Map<RatingSource, Double> weights, double halfLifeMonths, int staleAfterMonths) {

    public Weighing {
        weights = Map.copyOf(weights);
    }

    public double weight(RatingSource source) {
        return weights.getOrDefault(source, 0.0);
    }
}
