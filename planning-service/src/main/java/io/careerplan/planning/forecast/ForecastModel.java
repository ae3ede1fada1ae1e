package io.careerplan.planning.forecast;

import io.careerplan.kit.Algorithm;
import io.careerplan.planning.schedule.RankedWork;
import io.careerplan.planning.schedule.WorkOrder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Plays a plan through ten thousand times. In each run every effort is drawn from its PERT-beta distribution and
 * multiplied by one bias for all of them; the work flows by prerequisites and priority into the weekly hours; each risk
 * that happens holds up what is not done by then. More hours, a later date or a lower risk never lower the chance of the
 * plan itself.
 */
@Algorithm
public final class ForecastModel {
    /** How often the plan is played through [C]. */
    public static final int RUNS = 10_000;

    /** One for all plans, so that forecasts of two states of a plan differ by what differs between them alone. */
    public static final long SEED = 1_955;

    private static final double DAYS_OF_WEEK = 7;

    private final WorkDays workDays;
    private final List<UncertainWork> work;
    private final Draws draws;
    private final Flow flow;
    private final RunRisks risks;
    private final double hoursOfDay;
    private final Costs costs;
    private final List<TargetRuns> targets;
    private final Tally plan;

    private ForecastModel(ForecastInput input, long seed) {
        workDays = new WorkDays(input);
        var ranked = WorkOrder.of(input.work().stream().map(UncertainWork::item).toList());
        work = inOrder(ranked, input.work());
        draws = new Draws(input, work, seed);
        flow = new Flow(ranked, workDays);
        risks = new RunRisks(input.risks());
        hoursOfDay = input.weeklyHours() / DAYS_OF_WEEK;
        costs = new Costs(input, work, workDays);
        plan = new Tally(input.plan(), workDays);
        var places = places();
        targets = Stream.concat(input.milestones().stream(), input.goals().stream())
                .map(target -> TargetRuns.of(target, places, workDays))
                .toList();
    }

    /** The chances of a plan under the product's own seed. */
    public static ForecastResult run(ForecastInput input) {
        return run(input, SEED);
    }

    /** The chances of a plan; the same input and seed give the same result. */
    public static ForecastResult run(ForecastInput input, long seed) {
        return run(input, seed, RUNS);
    }

    static ForecastResult run(ForecastInput input, long seed, int runs) {
        var model = new ForecastModel(input, seed);
        for (int run = 0; run < runs; run++) {
            model.play();
        }
        return model.result(input, seed, runs);
    }

    private void play() {
        double bias = draws.bias();
        for (int i = 0; i < work.size(); i++) {
            flow.take(i, draws.effort(i) * bias / hoursOfDay);
        }
        risks.draw(draws);
        double done = flow.run();
        plan.reached(delayed(done, done));
        costs.note(flow, risks, done);
        for (var target : targets) {
            target.note(flow, risks, done);
        }
    }

    private int delayed(double done, double allDone) {
        return Math.min(workDays.horizon(), workDays.day(done) + risks.delay(done, allDone));
    }

    private ForecastResult result(ForecastInput input, long seed, int runs) {
        var outlooks = targets.stream().map(target -> target.outlook(runs)).toList();
        int milestones = input.milestones().size();
        return new ForecastResult(
                seed,
                runs,
                plan.outlook(runs),
                outlooks.subList(0, milestones),
                outlooks.subList(milestones, outlooks.size()),
                costs.highest(runs));
    }

    private static List<UncertainWork> inOrder(List<RankedWork> ranked, List<UncertainWork> work) {
        var byId = work.stream().collect(Collectors.toMap(each -> each.item().id(), Function.identity()));
        return ranked.stream().map(each -> byId.get(each.item().id())).toList();
    }

    private Map<String, Integer> places() {
        var places = new HashMap<String, Integer>();
        IntStream.range(0, work.size())
                .forEach(i -> places.put(work.get(i).item().id(), i));
        return places;
    }
}
