package io.careerplan.systemtests.walls;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.careerplan.systemtests.bench.Ledger;
import io.careerplan.systemtests.bench.Scale;
import io.careerplan.systemtests.http.Api;
import io.careerplan.systemtests.input.Descriptions;
import io.careerplan.systemtests.input.Operation;
import io.careerplan.systemtests.input.World;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * The time of an answer tells nothing either: about the same for somebody else's id as for one of nothing. Medians of many calls in
 * turn are compared, and only the full size has enough of them to demand anything.
 */
@ResourceLock("benches")
class TellingTimeTest {

    /** Apart by so much, half of all calls would tell. On a busy machine medians alone wander by a third. */
    private static final double WIDEST = 3;

    private static final List<String> READ = List.of(
            "readGoal", "readGapAnalysis", "readPlan", "readForecast", "readReview", "exportPerson", "readJourney");

    private static final Town TOWN = Town.get();

    @Test
    void ids_of_others_take_as_long_as_ids_of_nothing() {
        var ratios = new HashMap<String, Double>();
        Descriptions.operations().stream()
                .filter(operation -> READ.contains(operation.id()))
                .forEach(operation -> TOWN.victims()
                        .forEach(victim -> ratios.put(
                                operation + (TOWN.isAbroad(victim) ? " abroad" : " next door"),
                                ratio(operation, victim))));
        var widest = ratios.values().stream().mapToDouble(Math::abs).max().orElseThrow();
        Ledger.of("19 time of answers")
                .with("calls each", calls())
                .with("widest ratio", "%.2f".formatted(widest))
                .write();
        assertTrue(Scale.here() != Scale.FULL || widest < WIDEST, ratios::toString);
    }

    private static int calls() {
        return Scale.of(10, 300);
    }

    /** The longer of the two medians over the shorter. */
    private static double ratio(Operation operation, World victim) {
        var api = World.seat(TOWN.seats().get("employee"), operation);
        var theirs = World.path(operation.path(), TOWN.ids(victim, operation));
        var ids = new HashMap<>(TOWN.ids(victim, operation));
        ids.replaceAll((kind, id) -> id.length() == 36 ? UUID.randomUUID().toString() : id);
        var nothing = World.path(operation.path(), ids);
        return compared(Map.of("theirs", () -> time(api, theirs), "nothing", () -> time(api, nothing)));
    }

    private static double compared(Map<String, Supplier<Long>> calls) {
        var first = new long[calls()];
        var second = new long[calls()];
        for (var i = 0; i < first.length; i++) {
            first[i] = calls.get("theirs").get();
            second[i] = calls.get("nothing").get();
        }
        var one = median(first);
        var other = median(second);
        return Math.max(one, other) / Math.min(one, other);
    }

    private static long time(Api api, String path) {
        var begin = System.nanoTime();
        api.get(path).expect(404);
        return System.nanoTime() - begin;
    }

    private static double median(long[] times) {
        Arrays.sort(times);
        return times[times.length / 2];
    }
}
