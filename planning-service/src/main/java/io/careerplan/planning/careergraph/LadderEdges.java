package io.careerplan.planning.careergraph;

import static java.util.stream.Collectors.toSet;

import io.careerplan.events.CareerLadderState;
import io.careerplan.events.OccupationMove;
import io.careerplan.kit.Algorithm;
import io.careerplan.planning.fact.OccupationEdges;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an organisation's ladders add to the graph: each step from a rung to the next, with the move as it was published. A
 * step without one has no known similarity, so that its cost is unknown and it is no edge by itself.
 */
@Algorithm
final class LadderEdges {
    private final Map<String, Map<String, LadderName>> names = new HashMap<>();
    private final Map<String, Map<String, OccupationMove>> moves = new HashMap<>();

    private LadderEdges() {}

    /** Of several ladders with the same step the first names it. */
    static LadderEdges of(List<CareerLadderState> ladders) {
        var edges = new LadderEdges();
        ladders.forEach(edges::add);
        return edges;
    }

    private void add(CareerLadderState ladder) {
        var name = new LadderName(ladder.id(), ladder.name());
        var rungs = ladder.rungs();
        for (int rung = 1; rung < rungs.size(); rung++) {
            note(names, rungs.get(rung - 1), rungs.get(rung), name);
        }
        ladder.steps().forEach(step -> note(moves, step.from(), step.move().code(), step.move()));
    }

    private static <T> void note(Map<String, Map<String, T>> all, String from, String to, T what) {
        all.computeIfAbsent(from, code -> new LinkedHashMap<>()).putIfAbsent(to, what);
    }

    /** The ladder on which a move is a step. */
    Optional<LadderName> name(String from, String to) {
        return Optional.ofNullable(names.getOrDefault(from, Map.of()).get(to));
    }

    /** The occupation with the steps that lead on from it, as far as they are not among its nearest. */
    OccupationEdges extend(OccupationEdges occupation) {
        var steps = moves.getOrDefault(occupation.code(), Map.of());
        return steps.isEmpty() ? occupation : occupation.with(beyond(occupation.nearest(), steps));
    }

    private static List<OccupationMove> beyond(List<OccupationMove> nearest, Map<String, OccupationMove> steps) {
        var codes = nearest.stream().map(OccupationMove::code).collect(toSet());
        return steps.values().stream()
                .filter(step -> !codes.contains(step.code()))
                .toList();
    }
}
