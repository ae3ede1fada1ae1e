package io.careerplan.planning.quality;

import io.careerplan.events.WorkValue;
import io.careerplan.kit.Algorithm;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** How far an occupation offers what a person looks for: 50·(1 + Pearson's r) over the six work values. */
@Algorithm
final class ValueAlignment {
    private static final int PLACES = 1;
    private static final double HALF_OF_SCALE = 50;

    private ValueAlignment() {}

    /** 0 to 100; empty where a value is missing or all values of a side are equal, for then r is not defined. */
    static Optional<BigDecimal> of(Map<WorkValue, BigDecimal> person, Map<WorkValue, BigDecimal> occupation) {
        if (person.size() < WorkValue.values().length || occupation.size() < WorkValue.values().length) {
            return Optional.empty();
        }
        double spread = Math.sqrt(product(person, person) * product(occupation, occupation));
        return spread == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(HALF_OF_SCALE * (1 + product(person, occupation) / spread))
                        .setScale(PLACES, RoundingMode.HALF_EVEN));
    }

    /** Sum of the products of the deviations from the means. */
    private static double product(Map<WorkValue, BigDecimal> one, Map<WorkValue, BigDecimal> other) {
        double meanOfOne = mean(one);
        double meanOfOther = mean(other);
        double sum = 0;
        for (var value : WorkValue.values()) {
            sum += (figure(one, value) - meanOfOne) * (figure(other, value) - meanOfOther);
        }
        return sum;
    }

    private static double mean(Map<WorkValue, BigDecimal> values) {
        double sum = 0;
        for (var value : WorkValue.values()) {
            sum += figure(values, value);
        }
        return sum / WorkValue.values().length;
    }

    private static double figure(Map<WorkValue, BigDecimal> values, WorkValue value) {
        return Objects.requireNonNull(values.get(value)).doubleValue();
    }
}
