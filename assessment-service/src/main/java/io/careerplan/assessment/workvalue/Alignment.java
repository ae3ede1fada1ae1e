package io.careerplan.assessment.workvalue;

import io.careerplan.events.WorkValue;
import io.careerplan.kit.Algorithm;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * How far the values that an occupation serves are those of a person: 50·(1 + r) with Pearson's r over the six work
 * values, so 0 is opposed, 50 unrelated and 100 the same profile.
 */
@Algorithm
public final class Alignment {

    private static final WorkValue[] ALL = WorkValue.values();

    private Alignment() {}

    /**
     * The alignment, 0 to 100.
     *
     * @param values the person's, each 1 to 7
     * @param occupationValues the occupation's, each 1 to 7
     * @return empty (no data) when one of the two lacks a value, or has all values equal, so that r is not defined
     */
    public static OptionalDouble of(Map<WorkValue, Double> values, Map<WorkValue, Double> occupationValues) {
        var r = correlation(values, occupationValues);
        return r.isEmpty() ? r : OptionalDouble.of(ofCorrelation(r.getAsDouble()));
    }

    /** The alignment that a correlation stands for. */
    static double ofCorrelation(double r) {
        return 50 * (1 + r);
    }

    /** Pearson's r, -1 to 1; empty under the same conditions. */
    static OptionalDouble correlation(Map<WorkValue, Double> values, Map<WorkValue, Double> occupationValues) {
        if (!isComplete(values) || !isComplete(occupationValues) || isFlat(values) || isFlat(occupationValues)) {
            return OptionalDouble.empty();
        }
        var own = deviations(values);
        var others = deviations(occupationValues);
        var scale = Math.sqrt(product(own, own) * product(others, others));
        return OptionalDouble.of(Math.clamp(product(own, others) / scale, -1, 1));
    }

    /** Whether every value is the same, so that the profile points nowhere. */
    static boolean isFlat(Map<WorkValue, Double> values) {
        return values.values().stream().distinct().count() <= 1;
    }

    /** Whether each of the six values is there. */
    static boolean isComplete(Map<WorkValue, Double> values) {
        return Stream.of(ALL).allMatch(values::containsKey);
    }

    private static double[] deviations(Map<WorkValue, Double> values) {
        ToDoubleFunction<WorkValue> value = each -> values.getOrDefault(each, 0.0);
        var mean = Stream.of(ALL).mapToDouble(value).average().orElse(0);
        return Stream.of(ALL).mapToDouble(value).map(each -> each - mean).toArray();
    }

    private static double product(double[] left, double[] right) {
        double sum = 0;
        for (int i = 0; i < left.length; i++) {
            sum += left[i] * right[i];
        }
        return sum;
    }
}
