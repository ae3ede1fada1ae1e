package io.careerplan.planning.careergraph;

import static java.util.Comparator.comparing;

import io.careerplan.events.CareerLadderState;
import io.careerplan.events.OccupationMove;
import io.careerplan.kit.Algorithm;
import io.careerplan.planning.fact.OccupationEdges;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The occupations of a catalogue and the moves between them, ready to be searched by any number of threads. A move to an
 * occupation that the catalogue does not hold is left out; a step of a ladder is a move even where the two are not near.
 */
@Algorithm
public final class OccupationGraph {
    private final List<OccupationEdges> occupations;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final MoveNetwork network;
    private final LadderEdges ladders;
    private final PathExplanation explanation;

    private OccupationGraph(List<OccupationEdges> occupations, LadderEdges ladders) {
        this.occupations = occupations;
        this.ladders = ladders;
        IntStream.range(0, occupations.size())
                .forEach(i -> numbers.put(occupations.get(i).code(), i));
        this.network = MoveNetwork.of(
                occupations.stream().map(this::targets).toArray(int[][]::new),
                occupations.stream().map(this::costs).toArray(double[][]::new));
        this.explanation = new PathExplanation(this::find, ladders);
    }

    /** The graph of these occupations, codes unique. */
    public static OccupationGraph of(Collection<OccupationEdges> occupations) {
        return of(occupations, List.of());
    }

    /** The same with the ladders of an organisation, the oldest first. */
    public static OccupationGraph of(Collection<OccupationEdges> occupations, List<CareerLadderState> ladders) {
        var edges = LadderEdges.of(ladders);
        return new OccupationGraph(
                occupations.stream()
                        .sorted(comparing(OccupationEdges::code))
                        .map(edges::extend)
                        .toList(),
                edges);
    }

    /** The occupation of that code. */
    public Optional<OccupationEdges> find(String code) {
        return Optional.ofNullable(numbers.get(code)).map(occupations::get);
    }

    /**
     * The paths of least cost between two occupations of the graph that differ: at most four moves, no occupation twice.
     * Cost of a move = (1 − similarity) + 0.15 · max(0, job zones up), half of it for a step of a ladder.
     *
     * @param count how many at most, 1 to 5
     */
    public FoundPaths best(String from, String to, int count) {
        int start = number(from);
        int end = number(to);
        var paths = LayeredPaths.best(network, start, end, count).stream()
                .map(met -> met.stream().map(occupations::get).toList())
                .map(explanation::moves)
                .toList();
        return new FoundPaths(PathExplanation.ranked(paths), paths.isEmpty() ? why(start, end) : null);
    }

    private Unreachable why(int start, int end) {
        if (network.targets()[start].length == 0) {
            return Unreachable.NO_MOVE_FROM_START;
        }
        return network.sources()[end].length == 0 ? Unreachable.NO_MOVE_TO_TARGET : Unreachable.MORE_THAN_FOUR_MOVES;
    }

    private int number(String code) {
        var number = numbers.get(code);
        if (number == null) {
            throw new IllegalArgumentException("no occupation " + code);
        }
        return number;
    }

    private int[] targets(OccupationEdges occupation) {
        return known(occupation).stream().mapToInt(move -> number(move.code())).toArray();
    }

    private double[] costs(OccupationEdges occupation) {
        return known(occupation).stream()
                .mapToDouble(move -> cost(occupation, move))
                .toArray();
    }

    private double cost(OccupationEdges from, OccupationMove move) {
        var onLadder = ladders.name(from.code(), move.code()).isPresent();
        return MoveCost.of(move, onLadder).doubleValue();
    }

    private List<OccupationMove> known(OccupationEdges occupation) {
        return occupation.moves().stream()
                .filter(move -> numbers.containsKey(move.code()) && !move.code().equals(occupation.code()))
                .toList();
    }
}
