package io.careerplan.planning.curriculum;

import io.careerplan.kit.Algorithm;
import io.careerplan.planning.document.Effort;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * Three-point estimates. The range that an analysis gives is one over several resources, so it moves the outer points of
 * a chosen one only within half and twice its hours; between .8 and 1.25 of them nobody is sure [C].
 */
@Algorithm
final class ThreePoints {
    private static final double LEAST_OPTIMISTIC = .5;
    private static final double OPTIMISTIC = .8;
    private static final double PESSIMISTIC = 1.25;
    private static final double MOST_PESSIMISTIC = 2;
    private static final double OWN_PESSIMISTIC = 1.5;
    private static final double LEAST_HOURS = .25;
    private static final double MOST_HOURS = 10_000;
    private static final int PLACES = 2;

    private ThreePoints() {}

    /** Likely the hours of the resource, around them the range as far as it can be believed. */
    static Effort ofResource(double hours, Optional<HourSpan> range) {
        double low = range.map(HourSpan::low).orElse(hours * OPTIMISTIC);
        double high = range.map(HourSpan::high).orElse(hours * PESSIMISTIC);
        return of(
                Math.clamp(low, hours * LEAST_OPTIMISTIC, hours * OPTIMISTIC),
                hours,
                Math.clamp(high, hours * PESSIMISTIC, hours * MOST_PESSIMISTIC));
    }

    /** The range itself, likely its middle. */
    static Effort ofRange(HourSpan range) {
        return of(range.low(), range.middle(), range.high());
    }

    /** Work that the product puts in by itself: .8 to 1.5 of its hours [C]. */
    static Effort around(double hours) {
        return of(hours * OPTIMISTIC, hours, hours * OWN_PESSIMISTIC);
    }

    /** One of so many equal parts. */
    static Effort part(Effort whole, int parts) {
        return of(
                whole.optimistic().doubleValue() / parts,
                whole.likely().doubleValue() / parts,
                whole.pessimistic().doubleValue() / parts);
    }

    private static Effort of(double optimistic, double likely, double pessimistic) {
        return new Effort(hours(optimistic), hours(likely), hours(pessimistic));
    }

    private static BigDecimal hours(double hours) {
        return BigDecimal.valueOf(Math.clamp(hours, LEAST_HOURS, MOST_HOURS)).setScale(PLACES, RoundingMode.HALF_UP);
    }
}
