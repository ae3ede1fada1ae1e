package io.careerplan.planning.fact;

import io.careerplan.events.OccupationMove;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An occupation as a place in the graph of moves.
 *
 * @param code code of its taxonomy
 * @param title its name
 * @param jobZone 1 (little preparation) to 5 (extensive), where known
 * @param nearest moves to the occupations nearest by similarity, at most 40 unless ladders add some; none where it has no ratings
 */
public record OccupationEdges(
        String code, String title, @Nullable Integer jobZone, List<OccupationMove> nearest) {

    public OccupationEdges {
        nearest = List.copyOf(nearest);
    }

    /** The same place with other moves. */
    public OccupationEdges with(List<OccupationMove> moves) {
        return new OccupationEdges(code, title, jobZone, moves);
    }
}
