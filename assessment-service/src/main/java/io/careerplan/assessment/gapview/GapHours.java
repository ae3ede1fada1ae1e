package io.careerplan.assessment.gapview;

import io.careerplan.assessment.catalogue.Figures;
import io.careerplan.assessment.effort.HourRange;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Hours of learning, as exactly as they are known.
 *
 * @param low least hours
 * @param high most hours
 */
public record GapHours(BigDecimal low, BigDecimal high) {

    static @Nullable GapHours from(@Nullable HourRange range) {
        return range == null ? null : new GapHours(Figures.hours(range.low()), Figures.hours(range.high()));
    }

    /** Without rounding, for sums. */
    public static @Nullable GapHours exactly(@Nullable HourRange range) {
        return range == null ? null : new GapHours(Figures.term(range.low()), Figures.term(range.high()));
    }
}
