package io.careerplan.planning.forecast;

import static java.util.Comparator.comparing;

import io.careerplan.planning.forecast.CostlyItem.ItemKind;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** In how many of the failed runs the plan would have been in time without one item, for each item. */
final class Costs {
    private static final int MOST = 3;
    private static final double ROUNDING = 1e-9;

    private final List<UncertainWork> work;
    private final List<ForecastRisk> risks;
    private final WorkDays workDays;
    private final long due;
    private final int[] byWork;
    private final int[] byRisk;

    Costs(ForecastInput input, List<UncertainWork> work, WorkDays workDays) {
        this.work = work;
        this.risks = input.risks();
        this.workDays = workDays;
        this.due = workDays.number(input.plan().due());
        this.byWork = new int[work.size()];
        this.byRisk = new int[risks.size()];
    }

    void note(Flow flow, RunRisks happened, double done) {
        double limit = limit(happened.delay(done, done));
        if (done <= limit) {
            return;
        }
        for (int i = 0; i < byWork.length; i++) {
            byWork[i] += flow.wouldEndWithin(limit, i) ? 1 : 0;
        }
        for (int i = 0; i < byRisk.length; i++) {
            boolean rescued = happened.happens(i) && done <= limit(happened.delayWithout(i, done, done));
            byRisk[i] += rescued ? 1 : 0;
        }
    }

    List<CostlyItem> highest(int runs) {
        var activities = IntStream.range(0, byWork.length).mapToObj(i -> {
            var item = work.get(i).item();
            return new CostlyItem(ItemKind.ACTIVITY, item.id(), item.title(), Tally.share(byWork[i], runs));
        });
        var threats = IntStream.range(0, byRisk.length).mapToObj(i -> {
            var risk = risks.get(i);
            return new CostlyItem(ItemKind.RISK, risk.id(), risk.title(), Tally.share(byRisk[i], runs));
        });
        return Stream.concat(activities, threats)
                .filter(item -> item.cost().signum() > 0)
                .sorted(comparing(CostlyItem::cost, Comparator.reverseOrder())
                        .thenComparing(CostlyItem::kind)
                        .thenComparing(CostlyItem::id))
                .limit(MOST)
                .toList();
    }

    /** Work days within which the plan is in time, given its delay. */
    private double limit(int delay) {
        return workDays.until(due - delay) + ROUNDING;
    }
}
