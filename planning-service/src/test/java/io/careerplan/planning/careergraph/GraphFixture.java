package io.careerplan.planning.careergraph;

import io.careerplan.events.MoveKind;
import io.careerplan.events.OccupationMove;
import io.careerplan.planning.fact.OccupationEdges;
import java.math.BigDecimal;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Occupations and moves by situation. */
final class GraphFixture {
    private GraphFixture() {}

    static OccupationEdges occupation(String code, @Nullable Integer zone, OccupationMove... nearest) {
        return new OccupationEdges(code, false, "Title of " + code, zone, List.of(nearest));
    }

    static OccupationEdges own(String code, OccupationMove... nearest) {
        return new OccupationEdges(code, true, "Title of " + code, 3, List.of(nearest));
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
