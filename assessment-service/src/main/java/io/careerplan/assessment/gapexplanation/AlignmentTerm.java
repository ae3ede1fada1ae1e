package io.careerplan.assessment.gapexplanation;

import io.careerplan.assessment.catalogue.Figures;
import io.careerplan.events.WorkValue;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one work value brings to the correlation: the product of both deviations from their means, over the root of the
 * product of both sums of squares.
 *
 * @param value the work value
 * @param own how much it matters to the person, 1 to 7
 * @param occupation how far the occupation serves it, 1 to 7
 * @param term its part of r; absent without data
 */
record AlignmentTerm(
        WorkValue value,
        @Nullable BigDecimal own,
        @Nullable BigDecimal occupation,
        @Nullable BigDecimal term) {

    static AlignmentTerm of(
            WorkValue value, Map<WorkValue, Double> own, Map<WorkValue, Double> occupation, boolean known) {
        return new AlignmentTerm(
                value,
                Figures.exactOrNone(own.get(value)),
                Figures.exactOrNone(occupation.get(value)),
                known ? Figures.term(part(value, own, occupation)) : null);
    }

    private static double part(WorkValue value, Map<WorkValue, Double> own, Map<WorkValue, Double> occupation) {
        var scale = Math.sqrt(squares(own) * squares(occupation));
        return deviation(value, own) * deviation(value, occupation) / scale;
    }

    private static double squares(Map<WorkValue, Double> values) {
        return values.keySet().stream()
                .mapToDouble(each -> Math.pow(deviation(each, values), 2))
                .sum();
    }

    private static double deviation(WorkValue value, Map<WorkValue, Double> values) {
        var mean = values.values().stream()
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(0);
        return values.getOrDefault(value, mean) - mean;
    }
}
