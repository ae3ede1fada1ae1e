package io.careerplan.planning.careergraph;

import static java.util.Comparator.comparing;

import io.careerplan.events.MoveKind;
import io.careerplan.events.OccupationMove;
import io.careerplan.kit.Algorithm;
import io.careerplan.planning.fact.OccupationEdges;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Says of each move of a path what the catalogue says of it. */
@Algorithm
final class PathExplanation {
    /** The nearest openings are named, not all [C]. */
    private static final int MOST_OPENINGS = 5;

    private final Function<String, Optional<OccupationEdges>> catalogue;
    private final LadderEdges ladders;

    PathExplanation(Function<String, Optional<OccupationEdges>> catalogue, LadderEdges ladders) {
        this.catalogue = catalogue;
        this.ladders = ladders;
    }

    /** The moves of a path through these occupations. */
    List<PathMove> moves(List<OccupationEdges> met) {
        return IntStream.range(1, met.size())
                .mapToObj(number -> move(number, met.get(number - 1), met.get(number)))
                .toList();
    }

    /** Paths by cost; of equal cost, the one of fewer moves first, then by codes. */
    static List<CareerPath> ranked(List<List<PathMove>> paths) {
        var sorted = paths.stream()
                .map(moves -> CareerPath.of(0, moves))
                .sorted(comparing(CareerPath::cost)
                        .thenComparing(path -> path.moves().size())
                        .thenComparing(PathExplanation::codes))
                .toList();
        return IntStream.range(0, sorted.size())
                .mapToObj(i -> CareerPath.of(i + 1, sorted.get(i).moves()))
                .toList();
    }

    private PathMove move(int number, OccupationEdges from, OccupationEdges to) {
        var move = find(from.moves(), to.code()).orElseThrow();
        var ladder = ladders.name(from.code(), to.code());
        return new PathMove(
                number,
                name(from),
                name(to),
                move.kind(),
                move.similarity(),
                move.readiness(),
                move.gapHours(),
                PreparationTime.between(from.jobZone(), to.jobZone()),
                move.jobZoneChange(),
                move.wageChange(),
                MoveCost.of(move, ladder.isPresent()),
                ladder.orElse(null),
                openings(from, to));
    }

    /** A ladder leads to what is far as well; that is no opening, for these are near. */
    private List<Opening> openings(OccupationEdges from, OccupationEdges to) {
        return to.nearest().stream()
                .filter(move -> move.kind() == MoveKind.PROMOTION)
                .filter(move -> !move.code().equals(from.code()))
                .filter(move -> find(from.nearest(), move.code()).isEmpty())
                .filter(move -> catalogue.apply(move.code()).isPresent())
                .limit(MOST_OPENINGS)
                .map(Opening::of)
                .toList();
    }

    private static Optional<OccupationMove> find(List<OccupationMove> moves, String code) {
        return moves.stream().filter(move -> move.code().equals(code)).findFirst();
    }

    private static OccupationName name(OccupationEdges occupation) {
        return new OccupationName(occupation.code(), occupation.title());
    }

    private static String codes(CareerPath path) {
        return path.moves().stream().map(move -> move.to().code()).collect(Collectors.joining(" "));
    }
}
