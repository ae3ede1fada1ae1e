package io.careerplan.assessment.move;

import io.careerplan.assessment.catalogue.Figures;
import io.careerplan.assessment.effort.HourRange;
import io.careerplan.events.MoveKind;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A move to an occupation.
 *
 * @param code the occupation moved to
 * @param title its name
 * @param kind what the move means for a career
 * @param similarity cosine of the importances of skills and knowledge, 0 to 1; what the list is ranked by
 * @param readiness 0 to 1; absent without ratings to compare
 * @param percentile share of all occupations with a lower readiness, 0 to 100: the bare number is high for nearly all
 * @param jobZoneChange job zones up or down; absent where one of the two is not known
 * @param wageChange relative change of the median wage, 0.12 = 12 % more; absent unless both are known exactly
 * @param gapHours hours of learning that close the gaps; absent where one of them is not known
 * @param ladder career ladder of the organisation on which it is a step; of several the oldest, absent where it is none
 */
record MoveView(
        String code,
        String title,
        MoveKind kind,
        BigDecimal similarity,
        @Nullable BigDecimal readiness,
        @Nullable BigDecimal percentile,
        @Nullable Integer jobZoneChange,
        @Nullable BigDecimal wageChange,
        @Nullable Hours gapHours,
        @Nullable LadderName ladder) {

    /**
     * Hours of learning, as exactly as they are known.
     *
     * @param low least hours
     * @param high most hours
     */
    record Hours(BigDecimal low, BigDecimal high) {

        static @Nullable Hours from(@Nullable HourRange range) {
            return range == null ? null : new Hours(Figures.hours(range.low()), Figures.hours(range.high()));
        }
    }

    static MoveView from(Move move, @Nullable LadderName ladder) {
        return new MoveView(
                move.rank().code(),
                move.title(),
                move.kind(),
                Figures.ratio(move.rank().similarity()),
                Figures.ratioOrNone(move.rank().readiness()),
                Figures.percentileOrNone(move.rank().percentile()),
                move.jobZoneChange(),
                Figures.ratioOrNone(move.wageChange()),
                Hours.from(move.gapHours()),
                ladder);
    }
}
