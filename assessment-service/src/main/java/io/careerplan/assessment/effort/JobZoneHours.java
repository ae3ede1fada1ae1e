package io.careerplan.assessment.effort;

import io.careerplan.kit.Algorithm;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Hours of preparation for an occupation by its job zone. A zone is a range of Specific Vocational Preparation (O*NET Job
 * Zone Reference): below 4, 4 to 6, 6 to 7, 7 to 8, and 8 upwards, which the Dictionary of Occupational Titles gives as up
 * to three months, up to one year, up to two, up to four, and four to ten years.
 */
@Algorithm
final class JobZoneHours {

    private static final List<HourRange> YEARS = List.of(
            new HourRange(0, 0.25),
            new HourRange(0.25, 1),
            new HourRange(1, 2),
            new HourRange(2, 4),
            new HourRange(4, 10));

    private JobZoneHours() {}

    /** Empty without a zone, or with one that the reference does not know. */
    static Optional<HourRange> of(@Nullable Integer zone, int hoursOfYear) {
        return zone == null || zone < 1 || zone > YEARS.size()
                ? Optional.empty()
                : Optional.of(YEARS.get(zone - 1).times(hoursOfYear));
    }
}
