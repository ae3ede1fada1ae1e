package io.careerplan.benchmarks;

import io.careerplan.planning.execution.Bias;
import io.careerplan.planning.forecast.ForecastInput;
import io.careerplan.planning.forecast.ForecastModel;
import io.careerplan.planning.forecast.ForecastResult;
import io.careerplan.planning.forecast.ForecastRisk;
import io.careerplan.planning.forecast.ForecastTarget;
import io.careerplan.planning.forecast.UncertainWork;
import io.careerplan.planning.schedule.WorkItem;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.ContinuousDistribution.Sampler;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Ten thousand runs of a plan of a hundred activities, against drawing as many efforts and doing nothing with them. */
@State(Scope.Benchmark)
public class ForecastBenchmark {
    private static final int ACTIVITIES = 100;
    private static final int MILESTONES = 5;
    private static final int RISKS = 10;
    private static final double WEEKLY_HOURS = 20;
    private static final LocalDate FROM = LocalDate.of(2026, 11, 30);
    private static final LocalDate DUE = FROM.plusYears(1);

    private static final Set<LocalDate> HOLIDAYS = Set.of(FROM.plusWeeks(4), FROM.plusWeeks(5));

    private final ForecastInput input = input();
    private final Sampler effort = BetaDistribution.of(2, 4).createSampler(random());

    @Benchmark
    public ForecastResult forecast() {
        return ForecastModel.run(input);
    }

    @Benchmark
    public double forecastFloor() {
        double sum = 0;
        for (int draw = 0; draw < ForecastModel.RUNS * ACTIVITIES; draw++) {
            sum += effort.sample();
        }
        return sum;
    }

    private static UniformRandomProvider random() {
        return RandomSource.XO_RO_SHI_RO_128_PP.create(new long[] {1, 2});
    }

    private static ForecastInput input() {
        var plan = new ForecastTarget("plan", "Plan", DUE, Set.of(), false);
        return new ForecastInput(
                plan, FROM, WEEKLY_HOURS, HOLIDAYS, Bias.OF_PEOPLE, work(), milestones(), List.of(), risks());
    }

    private static List<UncertainWork> work() {
        return numbered(ACTIVITIES, ForecastBenchmark::work);
    }

    private static List<ForecastTarget> milestones() {
        return numbered(MILESTONES, ForecastBenchmark::milestone);
    }

    private static List<ForecastRisk> risks() {
        return numbered(RISKS, number -> new ForecastRisk("risk-" + number, "Risk", .1, 2));
    }

    private static <T> List<T> numbered(int count, IntFunction<T> item) {
        return IntStream.range(0, count).mapToObj(item).toList();
    }

    private static List<String> before(int number) {
        return number < MILESTONES ? List.of() : List.of("activity-" + (number - MILESTONES));
    }

    private static UncertainWork work(int number) {
        double likely = 3 + number % 7;
        var earliest = number % 4 == 0 ? FROM.plusDays(number) : null;
        var item = new WorkItem("activity-" + number, "", likely, before(number), earliest, null, null, null, 3);
        return new UncertainWork(item, likely * .7, likely, likely * 2);
    }

    private static ForecastTarget milestone(int number) {
        var work = IntStream.range(0, ACTIVITIES)
                .filter(activity -> activity % MILESTONES == number)
                .mapToObj(activity -> "activity-" + activity)
                .collect(Collectors.toSet());
        return new ForecastTarget("milestone-" + number, "Milestone", DUE, work, false);
    }
}
