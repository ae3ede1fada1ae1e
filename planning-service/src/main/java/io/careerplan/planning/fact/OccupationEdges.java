package io.careerplan.planning.fact;

import io.careerplan.events.OccupationMove;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An occupation as a place in the graph of moves.
 *
 * @param code code of its taxonomy
 * @param title its name
 * @param jobZone 1 (little preparation) to 5 (extensive), where known
 * @param nearest moves to the occupations nearest by similarity, at most 40; none where it has no ratings
 * @param further steps of ladders that lead on from it to occupations that are not among the nearest
 */
public record OccupationEdges(
        String code,
        String title,
        @Nullable Integer jobZone,
        List<OccupationMove> nearest,
        List<OccupationMove> further) {

    public OccupationEdges {
        nearest = List.copyOf(nearest);
        further = List.copyOf(further);
    }

    /** A place from which no ladder leads on. */
    public OccupationEdges(String code, String title, @Nullable Integer jobZone, List<OccupationMove> nearest) {
        this(code, title, jobZone, nearest, List.of());
    }

    /** The same place with these steps of ladders. */
    public OccupationEdges with(List<OccupationMove> steps) {
        return new OccupationEdges(code, title, jobZone, nearest, steps);
    }

    /** Every move from here, those to the nearest first. */
    public List<OccupationMove> moves() {
        return Stream.concat(nearest.stream(), further.stream()).toList();
    }
}
