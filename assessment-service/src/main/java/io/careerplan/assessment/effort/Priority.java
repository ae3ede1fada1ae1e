package io.careerplan.assessment.effort;

import io.careerplan.kit.Algorithm;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * What to work on first: w·g·d·(1 + 0.25·(k − 1)) / h.
 *
 * @param weight w
 * @param gap g
 * @param demand d, from how many occupations demand the skill
 * @param targets k, how many of the chosen targets need the skill, at least the one it is missing for
 * @param hours h, an estimate; absent where unknown
 */
@Algorithm
public record Priority(
        double weight,
        double gap,
        Demand demand,
        int targets,
        @Nullable Double hours) {

    private static final double SHARED = 0.25;

    /** 1 + 0.25·(k − 1). */
    public double targetsFactor() {
        return 1 + SHARED * (targets - 1);
    }

    /** The product without the hours, by which gaps of unknown hours are ordered. */
    public double product() {
        return weight * gap * demand.factor() * targetsFactor();
    }

    /** The priority; empty without hours. */
    public OptionalDouble score() {
        return hours == null || hours == 0 ? OptionalDouble.empty() : OptionalDouble.of(product() / hours);
    }
}
