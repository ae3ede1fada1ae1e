package io.careerplan.benchmarks;

import io.careerplan.benchmarks.report.Figure;
import io.careerplan.benchmarks.report.Limit;
import io.careerplan.benchmarks.report.Report;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Measures every algorithm beside its floor, in JVMs of their own. */
final class Algorithms {

    private static final TimeValue ROUND = TimeValue.seconds(2);

    /**
     * What is measured.
     *
     * @param name of the benchmark method; its floor is {@code <name>Floor}
     * @param what in words
     * @param budgetMillis most milliseconds on one core
     */
    private record Budget(String name, String what, double budgetMillis) {}

    private static final List<Budget> BUDGETS = List.of(
            new Budget("ranking", "rank 1,016 occupations for a person", 5),
            new Budget("gaps", "gap analysis of ten of 1,016 occupations", 20),
            new Budget("paths", "five best paths over 1,000 occupations", 20),
            new Budget("forecast", "10,000 runs of a plan of 100 activities", 200));

    private final int forks;
    private final int rounds;

    Algorithms(int forks, int rounds) {
        this.forks = forks;
        this.rounds = rounds;
    }

    /** Those whose name matches. */
    void measure(String names, Report report) throws RunnerException {
        report.say("Measuring the algorithms");
        var scores = scores(names);
        BUDGETS.forEach(budget -> tell(budget, scores, report));
    }

    /** What was not measured is not told. */
    private static void tell(Budget budget, Map<String, Double> scores, Report report) {
        var millis = scores.get(budget.name());
        if (millis != null) {
            var floor = scores.get(budget.name() + "Floor");
            report.add(new Figure(budget.what(), "ms", millis, floor, Limit.atMost(budget.budgetMillis())));
        }
    }

    private Map<String, Double> scores(String names) throws RunnerException {
        var options = new OptionsBuilder()
                .include(names)
                .mode(Mode.AverageTime)
                .timeUnit(TimeUnit.MILLISECONDS)
                .forks(forks)
                .warmupIterations(rounds)
                .warmupTime(ROUND)
                .measurementIterations(rounds)
                .measurementTime(ROUND);
        return scores(new Runner(options.build()).run());
    }

    private static Map<String, Double> scores(Collection<RunResult> results) {
        return results.stream()
                .collect(Collectors.toMap(
                        result -> result.getPrimaryResult().getLabel(),
                        result -> result.getPrimaryResult().getScore()));
    }
}
