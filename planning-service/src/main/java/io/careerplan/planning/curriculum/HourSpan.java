package io.careerplan.planning.curriculum;

import io.careerplan.events.SkillGap;
import java.util.Optional;

/**
 * Hours that closing a gap takes, as exactly as they are known.
 *
 * @param low least hours, not negative
 * @param high most hours, not below the least
 */
public record HourSpan(double low, double high) {

    /** As the analysis gives them; empty where it does not. */
    static Optional<HourSpan> of(SkillGap gap) {
        var low = gap.hoursLow();
        var high = gap.hoursHigh();
        return low == null || high == null || high.signum() <= 0
                ? Optional.empty()
                : Optional.of(new HourSpan(low.min(high).doubleValue(), high.doubleValue()));
    }

    /** The one figure to reckon with where a range will not do. */
    double middle() {
        return (low + high) / 2;
    }
}
