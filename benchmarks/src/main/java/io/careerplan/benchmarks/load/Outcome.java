package io.careerplan.benchmarks.load;

import java.time.Duration;
import org.HdrHistogram.Histogram;

/**
 * What came of a load.
 *
 * @param good answers as wanted
 * @param bad other answers
 * @param took from the first request to the last answer
 * @param latencies nanoseconds from the moment a request was to be sent to its answer
 */
public record Outcome(long good, long bad, Duration took, Histogram latencies) {

    /** Good answers a second. */
    public double rate() {
        return good * 1e9 / took.toNanos();
    }

    /** Milliseconds within which that share of the answers came, 0 to 100. */
    public double millis(double percentile) {
        return latencies.getValueAtPercentile(percentile) / 1e6;
    }

    /** This outcome, unless an answer was not as wanted: figures of failures are worth nothing. */
    public Outcome requireGood(String what) {
        if (bad > 0) {
            throw new IllegalStateException("%s: %d of %d answers were not as wanted".formatted(what, bad, good + bad));
        }
        return this;
    }
}
