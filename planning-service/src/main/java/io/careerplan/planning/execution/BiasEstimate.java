package io.careerplan.planning.execution;

import io.careerplan.kit.Algorithm;
import java.util.List;

/** Learns a person's bias from done tasks. */
@Algorithm
final class BiasEstimate {
    private BiasEstimate() {}

    /**
     * The log-normal through the ratios of actual to planned minutes: the median is the exponential of the logarithms'
     * mean, sigma their standard deviation (n − 1). Tasks without planned or logged minutes say nothing.
     */
    static Bias of(List<TaskWork> tasks) {
        var logarithms = tasks.stream()
                .filter(task -> task.done() && task.loggedMinutes() > 0 && task.plannedMinutes() > 0)
                .mapToDouble(task -> Math.log((double) task.loggedMinutes() / task.plannedMinutes()))
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
