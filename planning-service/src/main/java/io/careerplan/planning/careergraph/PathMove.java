package io.careerplan.planning.careergraph;

import io.careerplan.events.MoveKind;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One move of a path. Similarity, readiness, hours and changes are those that the catalogue published for it.
 *
 * @param number from 1
 * @param similarity cosine of the importance of skills and knowledge, 0 to 1
 * @param readiness 0 to 1, of somebody who just meets the levels of the occupation moved from; absent without data
 * @param gapHours hours of learning that close the gaps of that somebody, where they are known
 * @param months time to prepare, from the job zones of the two, where both are known
 * @param jobZoneChange job zones up or down, where both are known
 * @param wageChange relative change of median pay, 0.12 is 12 % more, where both are known
 * @param cost what the move adds to the cost of the path
 * @param ladder career ladder of the organisation on which it is a step; of several the oldest, absent where it is none
 * @param opensUp promotions that the occupation moved to is near to and the one moved from was not, nearest first
 */
public record PathMove(
        int number,
        OccupationName from,
        OccupationName to,
        MoveKind kind,
        BigDecimal similarity,
        @Nullable BigDecimal readiness,
        @Nullable BigDecimal gapHours,
        @Nullable MonthRange months,
        @Nullable Integer jobZoneChange,
        @Nullable BigDecimal wageChange,
        BigDecimal cost,
        @Nullable LadderName ladder,
        List<Opening> opensUp) {

    public PathMove {
        opensUp = List.copyOf(opensUp);
    }
}
