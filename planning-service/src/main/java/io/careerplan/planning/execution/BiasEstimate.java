package io.careerplan.planning.execution;

import io.careerplan.kit.Algorithm;
import java.util.List;

/** Learns a person's bias from done tasks. */
@Algorithm
final class BiasEstimate {
    private BiasEstimate() {}

    /**
     * The log-normal through the ratios of actual to estimated minutes: the median is the exponential of the logarithms'
     * mean, sigma their standard deviation (n − 1). Tasks without estimated or logged minutes say nothing. Estimates are
     * those before any allowance for bias: against planned minutes, which hold the bias in force, a bias would be learnt
     * relative to the one before.
     */
    static Bias of(List<TaskWork> tasks) {
        var logarithms = tasks.stream()
                .filter(task -> task.done() && task.loggedMinutes() > 0 && task.expectedMinutes() > 0)
                .mapToDouble(task -> Math.log(task.loggedMinutes() / task.expectedMinutes()))
                .sorted()
                .toArray();
        return logarithms.length < Bias.ENOUGH ? Bias.OF_PEOPLE : fit(logarithms);
    }

    private static Bias fit(double[] logarithms) {
        double mean = mean(logarithms);
        double squares = 0;
        for (double each : logarithms) {
            squares += (each - mean) * (each - mean);
        }
        return new Bias(Math.exp(mean), Math.sqrt(squares / (logarithms.length - 1)), logarithms.length, true);
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double each : values) {
            sum += each;
        }
        return sum / values.length;
    }
}
