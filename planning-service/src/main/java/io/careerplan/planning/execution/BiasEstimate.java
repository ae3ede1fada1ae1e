package io.careerplan.planning.execution;

import io.careerplan.kit.Algorithm;
import java.util.List;
import java.util.OptionalDouble;

/** Learns a person's bias from done tasks. */
@Algorithm
final class BiasEstimate {
    /** Nobody works ten times as fast as estimated; what says so is a slip of the pen [C]. */
    private static final double LEAST_RATIO = .1;

    /** What takes longer than ten times its estimate says that the task has become another one [C]. */
    private static final double MOST_RATIO = 10;

    private BiasEstimate() {}

    /**
     * The log-normal through the ratios of actual to estimated minutes: the median is the exponential of the logarithms'
     * mean, sigma their standard deviation (n − 1). A ratio counts as .1 at the least and 10 at the most. Tasks without
     * noted estimate or logged minutes say nothing. Estimates are those before any allowance for bias: against planned
     * minutes, which hold the bias in force, a bias would be learnt relative to the one before.
     */
    static Bias of(List<TaskWork> tasks) {
        var logarithms = tasks.stream()
                .filter(task -> task.done() && task.loggedMinutes() > 0)
                .flatMapToDouble(task -> ratio(task).stream())
                .map(Math::log)
                .sorted()
                .toArray();
        return logarithms.length < Bias.ENOUGH ? Bias.OF_PEOPLE : fit(logarithms);
    }

    private static OptionalDouble ratio(TaskWork task) {
        return task.noted().stream()
                .filter(estimate -> estimate > 0)
                .mapToDouble(estimate -> Math.clamp(task.loggedMinutes() / estimate, LEAST_RATIO, MOST_RATIO))
                .findFirst();
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
