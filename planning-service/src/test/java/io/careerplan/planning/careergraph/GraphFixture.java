package io.careerplan.planning.careergraph;

import io.careerplan.events.CareerLadderState;
import io.careerplan.events.LadderStep;
import io.careerplan.events.MoveKind;
import io.careerplan.events.OccupationMove;
import io.careerplan.planning.fact.OccupationEdges;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Occupations and moves by situation. */
final class GraphFixture {
    private GraphFixture() {}

    static OccupationEdges occupation(String code, @Nullable Integer zone, OccupationMove... nearest) {
        return new OccupationEdges(code, "Title of " + code, zone, List.of(nearest));
    }

    /** A ladder of these rungs, all of whose steps are as similar. */
    static CareerLadderState ladder(String name, double similarity, String... rungs) {
        var steps = IntStream.range(1, rungs.length)
                .mapToObj(rung -> new LadderStep(rungs[rung - 1], move(rungs[rung], similarity, 0)))
                .toList();
        return ladder(name, List.of(rungs), steps);
    }

    static CareerLadderState ladder(String name, List<String> rungs, List<LadderStep> steps) {
        return new CareerLadderState("acme", new UUID(0, name.hashCode()), 0, name, null, rungs, steps);
    }

    static OccupationMove move(String code, double similarity, int zones) {
        return move(code, similarity, zones, MoveKind.LATERAL);
    }

    static OccupationMove move(String code, double similarity, int zones, MoveKind kind) {
        return new OccupationMove(
                code,
                "Title of " + code,
                kind,
                BigDecimal.valueOf(similarity),
                new BigDecimal("0.900000"),
                zones,
                new BigDecimal("0.100000"),
                new BigDecimal("100.0"));
    }

    /** Occupations 0 to n − 1 with random moves to others, the same for the same seed. */
    static List<OccupationEdges> random(RandomGenerator random, int occupations, int moves) {
        var zones = random.ints(occupations, 1, 6).toArray();
        return IntStream.range(0, occupations)
                .mapToObj(from -> random(random, from, zones, moves))
                .toList();
    }

    private static OccupationEdges random(RandomGenerator random, int from, int[] zones, int moves) {
        var nearest = random.ints(0, zones.length)
                .filter(to -> to != from)
                .distinct()
                .limit(moves)
                .mapToObj(to -> move("" + to, 0.5 + random.nextInt(500_000) / 1e6, zones[to] - zones[from]))
                .toArray(OccupationMove[]::new);
        return occupation("" + from, zones[from], nearest);
    }
}
