package io.careerplan.planning.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.careerplan.planning.execution.Bias;
import io.careerplan.planning.schedule.WorkItem;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class DrawsTest {
    private static final int DRAWS = 20_000;

    /** The mean of a PERT-beta distribution is (O + 4M + P) / 6; its variance (μ − O)(P − μ) / 7. */
    @Test
    void effortsArePertBeta() {
        for (double likely : List.of(10.0, 12.0, 30.0, 40.0)) {
            var work = work("a", 10, likely, 40);
            var draws = new Draws(input(work), List.of(work), 5);
            var hours =
                    DoubleStream.generate(() -> draws.effort(0)).limit(DRAWS).toArray();
            double mean = (10 + 4 * likely + 40) / 6;
            assertEquals(mean, DoubleStream.of(hours).average().orElseThrow(), .15);
            double variance = DoubleStream.of(hours)
                    .map(each -> (each - mean) * (each - mean))
                    .average()
                    .orElseThrow();
            assertEquals((mean - 10) * (40 - mean) / 7, variance, 1);
            assertTrue(DoubleStream.of(hours).allMatch(each -> each >= 10 && each <= 40));
        }
    }

    @Test
    void anEffortWithoutSpreadIsItself() {
        var work = work("a", 10, 10, 10);
        assertEquals(10, new Draws(input(work), List.of(work), 5).effort(0));
    }

    @Test
    void eachItemKeepsItsNumbersWhateverElseThereIs() {
        var a = work("a", 10, 20, 40);
        var b = work("b", 10, 20, 40);
        var alone = new Draws(input(b), List.of(b), 5);
        var beside = new Draws(input(a, b), List.of(a, b), 5);
        for (int run = 0; run < 100; run++) {
            double first = beside.effort(0);
            double second = beside.effort(1);
            assertEquals(alone.effort(0), second);
            assertTrue(first != second);
        }
    }

    private static UncertainWork work(String id, double least, double likely, double most) {
        var item = new WorkItem(id, id, 1, List.of(), null, null, null, null, 3);
        return new UncertainWork(item, least, likely, most);
    }

    private static ForecastInput input(UncertainWork... work) {
        var day = LocalDate.of(2026, 11, 23);
        var plan = new ForecastTarget("plan", "Plan", day, Set.of(), false);
        return new ForecastInput(
                plan, day, 5, Set.of(), Bias.OF_PEOPLE, List.of(work), List.of(), List.of(), List.of());
    }
}
