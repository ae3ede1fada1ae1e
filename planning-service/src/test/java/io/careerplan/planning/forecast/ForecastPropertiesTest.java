package io.careerplan.planning.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.careerplan.planning.schedule.WorkItem;
import io.careerplan.planning.schedule.WorkOrder;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What holds for every plan, over many generated ones. Both sides of a comparison draw the same random numbers. */
class ForecastPropertiesTest {
    private static final int PLANS = 60;
    private static final int RUNS = 400;

    @Test
    void moreHoursNeverLowerTheChance() {
        for (double factor : List.of(1.0001, 1.05, 1.5, 4.0)) {
            neverLower(input -> hours(input, input.weeklyHours() * factor));
        }
    }

    @Test
    void aLaterDateNeverLowersTheChance() {
        for (int days : List.of(1, 7, 90, 3_000)) {
            neverLower(input -> due(input, days));
        }
    }

    @Test
    void aLowerRiskNeverLowersTheChance() {
        neverLower(input -> risks(
                input, risk -> new ForecastRisk(risk.id(), risk.title(), risk.probability() * .7, risk.delayWeeks())));
        neverLower(input -> risks(
                input, risk -> new ForecastRisk(risk.id(), risk.title(), risk.probability(), risk.delayWeeks() * .7)));
        neverLower(input -> without(input, input.risks().stream().skip(1).toList()));
    }

    @Test
    void theComparisonsAreNotEmpty() {
        assertTrue(higher(input -> hours(input, input.weeklyHours() * 1.5)) > PLANS / 2);
        assertTrue(higher(input -> due(input, 90)) > PLANS / 2);
        assertTrue(higher(input -> without(input, List.of())) > PLANS / 4);
    }

    @Test
    void whatARiskCostsIsWhatThePlanGainsWithoutIt() {
        LongStream.range(0, PLANS).mapToObj(InputGenerator::of).forEach(input -> {
            for (var item : ForecastModel.run(input, 1, RUNS).costliest()) {
                if (item.kind() == CostlyItem.ItemKind.RISK) {
                    var others = input.risks().stream()
                            .filter(risk -> !risk.id().equals(item.id()))
                            .toList();
                    assertEquals(chance(input).add(item.cost()), chance(without(input, others)));
                }
            }
        });
    }

    @Test
    void whatAnActivityCostsIsWhatThePlanGainsWithoutIt() {
        LongStream.range(0, PLANS)
                .mapToObj(InputGenerator::of)
                .map(ForecastPropertiesTest::undated)
                .forEach(input -> {
                    for (var item : ForecastModel.run(input, 1, RUNS).costliest()) {
                        if (item.kind() == CostlyItem.ItemKind.ACTIVITY) {
                            var others = input.work().stream()
                                    .filter(work -> !work.item().id().equals(item.id()))
                                    .toList();
                            assertEquals(chance(input).add(item.cost()), chance(working(input, others)));
                        }
                    }
                });
    }

    @Test
    void theLastWorkEndsWhenAllOfItDoesAndNoneBeforeItsPrerequisites() {
        LongStream.range(0, PLANS).mapToObj(InputGenerator::of).forEach(input -> {
            var ranked =
                    WorkOrder.of(input.work().stream().map(UncertainWork::item).toList());
            var flow = new Flow(ranked, new WorkDays(input));
            for (int i = 0; i < ranked.size(); i++) {
                flow.take(i, 1 + i % 7);
            }
            double end = flow.run();
            double latest = 0;
            for (int i = 0; i < ranked.size(); i++) {
                latest = Math.max(latest, flow.end(i));
                for (int j = 0; j < i; j++) {
                    if (ranked.get(i)
                            .item()
                            .prerequisites()
                            .contains(ranked.get(j).item().id())) {
                        assertTrue(flow.end(i) >= flow.end(j) + 1 + i % 7 - 1e-9);
                    }
                }
            }
            assertEquals(latest, end, 1e-9);
        });
    }

    private static void neverLower(UnaryOperator<ForecastInput> better) {
        LongStream.range(0, PLANS).forEach(seed -> {
            var input = InputGenerator.of(seed);
            assertTrue(chance(better.apply(input)).compareTo(chance(input)) >= 0, () -> "seed " + seed);
        });
    }

    private static long higher(UnaryOperator<ForecastInput> better) {
        return LongStream.range(0, PLANS)
                .mapToObj(InputGenerator::of)
                .filter(input -> chance(better.apply(input)).compareTo(chance(input)) > 0)
                .count();
    }

    private static BigDecimal chance(ForecastInput input) {
        return ForecastModel.run(input, 1, RUNS).plan().probability();
    }

    private static ForecastInput hours(ForecastInput input, double weekly) {
        return new ForecastInput(
                input.plan(),
                input.from(),
                weekly,
                input.blockedWeeks(),
                input.bias(),
                input.work(),
                input.milestones(),
                input.goals(),
                input.risks());
    }

    private static ForecastInput due(ForecastInput input, int daysLater) {
        var plan = input.plan();
        var later = new ForecastTarget(
                plan.id(), plan.title(), plan.due().plusDays(daysLater), plan.workIds(), plan.reached());
        return new ForecastInput(
                later,
                input.from(),
                input.weeklyHours(),
                input.blockedWeeks(),
                input.bias(),
                input.work(),
                input.milestones(),
                input.goals(),
                input.risks());
    }

    private static ForecastInput risks(ForecastInput input, UnaryOperator<ForecastRisk> lower) {
        return without(input, input.risks().stream().map(lower).toList());
    }

    private static ForecastInput without(ForecastInput input, List<ForecastRisk> risks) {
        return new ForecastInput(
                input.plan(),
                input.from(),
                input.weeklyHours(),
                input.blockedWeeks(),
                input.bias(),
                input.work(),
                input.milestones(),
                input.goals(),
                risks);
    }

    private static ForecastInput working(ForecastInput input, List<UncertainWork> work) {
        return new ForecastInput(
                input.plan(),
                input.from(),
                input.weeklyHours(),
                input.blockedWeeks(),
                input.bias(),
                work,
                input.milestones(),
                input.goals(),
                input.risks());
    }

    private static ForecastInput undated(ForecastInput input) {
        return working(
                input,
                input.work().stream()
                        .map(work -> new UncertainWork(
                                undated(work.item()), work.optimistic(), work.likely(), work.pessimistic()))
                        .toList());
    }

    private static WorkItem undated(WorkItem item) {
        return new WorkItem(
                item.id(), item.title(), item.hours(), item.prerequisites(), null, null, null, null, item.priority());
    }
}
