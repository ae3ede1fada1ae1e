package io.careerplan.benchmarks.measure;

import io.careerplan.benchmarks.report.Figure;
import io.careerplan.benchmarks.report.Limit;
import io.careerplan.benchmarks.report.Report;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Operations of a service and their floor, in turns, so that what else the machine does falls on all of them. */
final class Contest {

    private static final double SHARE_OF_CAPACITY = .3;
    private static final Limit CPU = Limit.ratioAtMost(2);
    private static final Limit RATE = Limit.ratioAtLeast(.5);

    private final Pace pace;
    private final Report report;
    private final Contender floor;
    private final List<Contender> steps;

    /**
     * A contest over a floor.
     *
     * @param steps what does more than the floor and less than an operation, to see what the difference is made of
     */
    Contest(Pace pace, Report report, Contender floor, List<Contender> steps) {
        this.pace = pace;
        this.report = report;
        this.floor = floor;
        this.steps = steps;
    }

    void run(List<Contender> operations) {
        floors().forEach(each -> each.warmUp(pace.warmUp().dividedBy(3), pace.warmAnswers()));
        operations.forEach(each -> each.warmUp(pace.warmUp(), pace.warmAnswers()));
        for (int round = 0; round < pace.rounds(); round++) {
            Stream.concat(floors(), operations.stream()).forEach(each -> each.round(pace.round()));
        }
        steps.forEach(each -> tell(each, null));
        operations.forEach(this::tell);
    }

    private Stream<Contender> floors() {
        return Stream.concat(Stream.of(floor), steps.stream());
    }

    private void tell(Contender one, @Nullable Limit limit) {
        report.add(new Figure(one.name() + ": CPU", "us", one.cpuMicros(), floor.cpuMicros(), limit));
    }

    private void tell(Contender one) {
        tell(one, CPU);
        report.add(new Figure(one.name() + ": throughput", "1/s", one.rate(), floor.rate(), RATE));
        tellLatencies(one, SHARE_OF_CAPACITY * one.rate());
    }

    private void tellLatencies(Contender one, double rate) {
        var latencies = one.open(rate, pace.round());
        var bare = floor.open(rate, pace.round());
        for (double percentile : new double[] {50, 99}) {
            var what = "%s: p%.0f at %.0f/s".formatted(one.name(), percentile, rate);
            report.add(new Figure(what, "ms", latencies.millis(percentile), bare.millis(percentile), null));
        }
    }
}
