package io.careerplan.benchmarks;

import io.careerplan.events.MoveKind;
import io.careerplan.events.OccupationMove;
import io.careerplan.planning.careergraph.FoundPaths;
import io.careerplan.planning.careergraph.OccupationGraph;
import io.careerplan.planning.fact.OccupationEdges;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.jgrapht.alg.shortestpath.DijkstraShortestPath;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The five best career paths over a thousand occupations, against one shortest path of any length by Dijkstra. */
@State(Scope.Benchmark)
public class PathsBenchmark {
    private static final int OCCUPATIONS = 1_000;
    private static final int MOVES = 40;
    private static final int ZONES = 5;

    private final List<OccupationEdges> occupations = occupations(new Random(4));
    private final OccupationGraph graph = OccupationGraph.of(occupations);
    private final SimpleDirectedWeightedGraph<String, DefaultWeightedEdge> plain = plain(occupations);
    private int turn;

    @Benchmark
    public FoundPaths paths() {
        int from = next();
        return graph.best("" + from, "" + opposite(from), 5);
    }

    @Benchmark
    public double pathsFloor() {
        int from = next();
        return new DijkstraShortestPath<>(plain).getPathWeight("" + from, "" + opposite(from));
    }

    private static int opposite(int from) {
        return (from + OCCUPATIONS / 2) % OCCUPATIONS;
    }

    private int next() {
        turn = (turn + 1) % OCCUPATIONS;
        return turn;
    }

    private static List<OccupationEdges> occupations(RandomGenerator random) {
        return IntStream.range(0, OCCUPATIONS)
                .mapToObj(code ->
                        new OccupationEdges("" + code, "Occupation " + code, 1 + code % ZONES, moves(code, random)))
                .toList();
    }

    private static List<OccupationMove> moves(int from, RandomGenerator random) {
        return random.ints(0, OCCUPATIONS)
                .filter(to -> to != from)
                .distinct()
                .limit(MOVES)
                .mapToObj(to -> move(from, to, 500_000 + random.nextInt(500_000)))
                .toList();
    }

    private static OccupationMove move(int from, int to, int millionths) {
        var similarity = BigDecimal.valueOf(millionths, 6);
        int zones = to % ZONES - from % ZONES;
        return new OccupationMove("" + to, "Occupation " + to, MoveKind.PIVOT, similarity, null, zones, null, null);
    }

    private static SimpleDirectedWeightedGraph<String, DefaultWeightedEdge> plain(List<OccupationEdges> occupations) {
        var graph = new SimpleDirectedWeightedGraph<String, DefaultWeightedEdge>(DefaultWeightedEdge.class);
        occupations.forEach(occupation -> graph.addVertex(occupation.code()));
        occupations.forEach(from -> from.nearest().forEach(move -> connect(graph, from.code(), move)));
        return graph;
    }

    private static void connect(
            SimpleDirectedWeightedGraph<String, DefaultWeightedEdge> graph, String from, OccupationMove move) {
        graph.setEdgeWeight(
                graph.addEdge(from, move.code()), 1 - move.similarity().doubleValue());
    }
}
