package io.careerplan.assessment.market;

import static java.util.Comparator.comparingInt;

import io.careerplan.events.WagePoint;
import io.careerplan.kit.Algorithm;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a pay stands among the wages of an occupation: linear between known points, and outside of them only that it is
 * outside. A point that is top-coded or not available is no point to measure by, and never 0.
 *
 * @param state what can be said
 * @param percentile 0 to 100, one place; present exactly for WITHIN
 * @param above the percentile that it is above; present exactly for ABOVE
 * @param below the percentile that it is below: present for BELOW, and for ABOVE where the next point is known to be higher
 */
@Algorithm
public record PayStanding(
        PayState state,
        @Nullable BigDecimal percentile,
        @Nullable Integer above,
        @Nullable Integer below) {

    private static final int PLACES = 1;

    /** Empty where no point is known. */
    static Optional<PayStanding> of(BigDecimal pay, List<WagePoint> points) {
        var known = points.stream()
                .filter(PayStanding::isKnown)
                .sorted(comparingInt(WagePoint::percentile))
                .toList();
        return known.isEmpty() ? Optional.empty() : Optional.of(among(pay, known, points));
    }

    /**
     * The same of what has few and round values: an amount that is exactly several points is in the middle of them, not at the
     * highest.
     */
    static Optional<PayStanding> amid(BigDecimal amount, List<WagePoint> points) {
        var same = points.stream()
                .filter(PayStanding::isKnown)
                .filter(point -> amount(point).compareTo(amount) == 0)
                .mapToInt(WagePoint::percentile)
                .summaryStatistics();
        return same.getCount() < 2
                ? of(amount, points)
                : Optional.of(within(BigDecimal.valueOf((same.getMin() + same.getMax()) / 2.0)));
    }

    private static PayStanding among(BigDecimal pay, List<WagePoint> known, List<WagePoint> all) {
        int reached = (int) known.stream()
                .filter(point -> amount(point).compareTo(pay) <= 0)
                .count();
        if (reached == 0) {
            return new PayStanding(PayState.BELOW, null, null, known.getFirst().percentile());
        }
        var last = known.get(reached - 1);
        if (amount(last).compareTo(pay) == 0) {
            return within(BigDecimal.valueOf(last.percentile()));
        }
        return reached == known.size() ? above(pay, last, all) : between(pay, last, known.get(reached));
    }

    private static PayStanding between(BigDecimal pay, WagePoint low, WagePoint high) {
        var share = pay.subtract(amount(low)).divide(amount(high).subtract(amount(low)), MathContext.DECIMAL64);
        var step = BigDecimal.valueOf((long) high.percentile() - low.percentile());
        return within(BigDecimal.valueOf(low.percentile()).add(share.multiply(step)));
    }

    private static PayStanding within(BigDecimal percentile) {
        return new PayStanding(PayState.WITHIN, percentile.setScale(PLACES, RoundingMode.HALF_EVEN), null, null);
    }

    /** A top-coded point is its amount or more: a pay below that amount is below the point as well. */
    private static PayStanding above(BigDecimal pay, WagePoint last, List<WagePoint> all) {
        var below = all.stream()
                .filter(point -> point.topCoded() && point.percentile() > last.percentile())
                .filter(point -> Optional.ofNullable(point.amount())
                        .filter(least -> pay.compareTo(least) < 0)
                        .isPresent())
                .map(WagePoint::percentile)
                .min(Integer::compare)
                .orElse(null);
        return new PayStanding(PayState.ABOVE, null, last.percentile(), below);
    }

    /** As a person reads it: {@code 48.7}, {@code <10}, {@code >90}, or {@code 75-90}. */
    String text() {
        return switch (state) {
            case WITHIN -> String.valueOf(percentile);
            case BELOW -> "<" + below;
            case ABOVE -> below == null ? ">" + above : above + "-" + below;
        };
    }

    private static boolean isKnown(WagePoint point) {
        return point.amount() != null && !point.topCoded();
    }

    private static BigDecimal amount(WagePoint point) {
        return Optional.ofNullable(point.amount()).orElseThrow();
    }
}
