package io.careerplan.benchmarks.measure;

import java.util.Arrays;

/** The middle of figures, which one bad round does not move. */
final class Medians {

    private Medians() {}

    /** The middle one, or the mean of the two in the middle; NaN of none. */
    static double of(double... figures) {
        var sorted = Arrays.stream(figures).sorted().toArray();
        int count = sorted.length;
        return count == 0 ? Double.NaN : (sorted[(count - 1) / 2] + sorted[count / 2]) / 2;
    }
}
