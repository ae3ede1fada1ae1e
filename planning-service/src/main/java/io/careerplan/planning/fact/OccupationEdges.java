package io.careerplan.planning.fact;

import io.careerplan.events.OccupationMove;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An occupation as a place in the graph of moves.
 *
 * @param code code of its taxonomy
 * @param own whether the organisation published it itself
 * @param title its name
 * @param jobZone 1 (little preparation) to 5 (extensive), where known
 * @param nearest moves to the occupations nearest by similarity, at most 40; none where it has no ratings
 */
public record OccupationEdges(
        String code, boolean own, String title, @Nullable Integer jobZone, List<OccupationMove> nearest) {

    public OccupationEdges {
        nearest = List.copyOf(nearest);
    }
}
