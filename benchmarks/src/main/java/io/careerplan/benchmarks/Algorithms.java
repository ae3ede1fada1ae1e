package io.careerplan.benchmarks;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Measures every algorithm beside its floor and holds it against its budget; {@code benchmarks/run} starts it. */
public final class Benchmarks {
    private static final int FORKS = 2;
    private static final int ROUNDS = 5;
    private static final String LINE = "%-42s %10.3f %10.3f %8.1f %10.0f%n";

    private Benchmarks() {}

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
            new Budget("paths", "five best paths over 1,000 occupations", 20),
            new Budget("forecast", "10,000 runs of a plan of 100 activities", 200));

    /** Prints a line a budget; exits with 1 where one is exceeded. */
    public static void main(String[] args) throws RunnerException {
        var measured = measure(args.length == 0 ? ".*" : args[0]);
        System.out.printf("%n%-42s %10s %10s %8s %10s%n", "what", "ms", "floor ms", "ratio", "budget ms");
        boolean exceeded = false;
        for (var budget : BUDGETS) {
            exceeded |= tell(budget, measured);
        }
        System.exit(exceeded ? 1 : 0);
    }

    private static Map<String, Double> measure(String which) throws RunnerException {
        var options = new OptionsBuilder().include(which).mode(Mode.AverageTime).timeUnit(TimeUnit.MILLISECONDS);
        return scores(new Runner(rounds(options).build()).run());
    }

    private static ChainedOptionsBuilder rounds(ChainedOptionsBuilder options) {
        var seconds = TimeValue.seconds(2);
        return options.forks(FORKS)
                .warmupIterations(ROUNDS)
                .warmupTime(seconds)
                .measurementIterations(ROUNDS)
                .measurementTime(seconds);
    }

    private static Map<String, Double> scores(Collection<RunResult> results) {
        return results.stream()
                .collect(Collectors.toMap(
                        result -> result.getPrimaryResult().getLabel(),
                        result -> result.getPrimaryResult().getScore()));
    }

    /** Whether the budget is exceeded; what was not measured is not told. */
    private static boolean tell(Budget budget, Map<String, Double> measured) {
        var millis = measured.get(budget.name());
        var floor = measured.get(budget.name() + "Floor");
        if (millis == null || floor == null) {
            return false;
        }
        System.out.printf(Locale.ROOT, LINE, budget.what(), millis, floor, millis / floor, budget.budgetMillis());
        return millis > budget.budgetMillis();
    }
}
