package io.careerplan.planning.careergraph;

import io.careerplan.events.OccupationMove;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A promotion that comes within reach with a move.
 *
 * @param similarity to the occupation moved to, 0 to 1
 * @param wageChange relative change of median pay against the occupation moved to, where both are known
 */
public record Opening(
        String code,
        String title,
        BigDecimal similarity,
        @Nullable BigDecimal wageChange) {

    static Opening of(OccupationMove move) {
        return new Opening(move.code(), move.title(), move.similarity(), move.wageChange());
    }
}
