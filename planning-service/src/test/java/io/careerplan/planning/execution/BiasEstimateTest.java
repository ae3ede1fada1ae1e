package io.careerplan.planning.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.careerplan.kit.id.Ids;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BiasEstimateTest {

    @Test
    void nineDoneTasksSayNothingOfThePerson() {
        assertEquals(Bias.OF_PEOPLE, BiasEstimate.of(done(9, 100, 200)));
    }

    @Test
    void tenDoneTasksMakeItTheirOwn() {
        assertEquals(new Bias(2, 0, 10, true), BiasEstimate.of(done(10, 100, 200)));
    }

    @Test
    void theMedianIsTheGeometricMeanAndSigmaTheSpreadOfTheLogarithms() {
        var tasks = new ArrayList<>(done(5, 100, 100));
        tasks.addAll(done(5, 100, 400));
        var bias = BiasEstimate.of(tasks);
        assertEquals(2, bias.median(), 1e-12);
        assertEquals(Math.log(2) * Math.sqrt(10 / 9.0), bias.sigma(), 1e-12);
    }

    @Test
    void openTasksAndTasksWithoutMinutesAreNoObservations() {
        var tasks = new ArrayList<>(done(9, 100, 200));
        tasks.add(new TaskWork(Ids.next(), "open", 100, 100.0, 300, false, 0));
        tasks.add(new TaskWork(Ids.next(), "no-time", 100, 100.0, 0, true, 0));
        tasks.add(new TaskWork(Ids.next(), "unplanned", 0, null, 60, true, 0));
        assertEquals(Bias.OF_PEOPLE, BiasEstimate.of(tasks));
    }

    @Test
    void workIsHeldAgainstItsEstimateAndNotAgainstThePlannedMinutesThatHoldABias() {
        var tasks = IntStream.range(0, 10)
                .mapToObj(i -> new TaskWork(Ids.next(), "task-" + i, 160, 100.0, 200, true, 0))
                .toList();
        assertEquals(new Bias(2, 0, 10, true), BiasEstimate.of(tasks));
    }

    @Test
    void aTaskOfAPlanThatWasUnknownSaysNothing() {
        var tasks = new ArrayList<>(done(10, 100, 200));
        IntStream.range(0, 10)
                .forEach(i -> tasks.add(new TaskWork(Ids.next(), "unknown-" + i, 100, null, 900, true, 0)));
        assertEquals(new Bias(2, 0, 10, true), BiasEstimate.of(tasks));
        assertEquals(Bias.OF_PEOPLE, BiasEstimate.of(tasks.subList(1, tasks.size())));
    }

    @Test
    void aRatioCountsAsATenthAtTheLeastAndTenAtTheMost() {
        assertEquals(.1, BiasEstimate.of(done(10, 1_000, 100)).median(), 1e-12);
        assertEquals(.1, BiasEstimate.of(done(10, 1_000, 99)).median(), 1e-12);
        assertEquals(9.99, BiasEstimate.of(done(10, 100, 999)).median(), 1e-12);
        assertEquals(10, BiasEstimate.of(done(10, 1, Integer.MAX_VALUE)).median(), 1e-12);
    }

    private static List<TaskWork> done(int count, int planned, int logged) {
        return IntStream.range(0, count)
                .mapToObj(i -> new TaskWork(Ids.next(), "task-" + i, planned, (double) planned, logged, true, 0))
                .toList();
    }
}
