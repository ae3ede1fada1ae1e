package io.careerplan.assessment.readiness;

import io.careerplan.kit.Algorithm;
import java.util.Arrays;

/** The readiness of one person for all occupations, to see where one of them stands. */
@Algorithm
public final class Standings {

    private final double[] sorted;

    private Standings(double[] sorted) {
        this.sorted = sorted;
    }

    /** Of these scores; NaN stands for an occupation without one. */
    static Standings of(double[] scores) {
        return new Standings(Arrays.stream(scores)
                .filter(score -> !Double.isNaN(score))
                .sorted()
                .toArray());
    }

    /** Where this readiness, 0 to 1, stands. */
    public Standing of(double readiness) {
        var from = 0;
        var to = sorted.length;
        while (from < to) {
            var middle = (from + to) >>> 1;
            if (sorted[middle] < readiness) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return new Standing(from, sorted.length);
    }
}
