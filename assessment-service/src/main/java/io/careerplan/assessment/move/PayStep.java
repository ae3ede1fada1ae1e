package io.careerplan.assessment.move;

import io.careerplan.events.WagePoint;
import io.careerplan.kit.Algorithm;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/** What a move does to the median wage. A top-coded wage is its amount or more, so only one bound of it is known. */
@Algorithm
enum PayStep {
    /** Higher by more than the limit. */
    RISES,
    /** Lower by more than the limit. */
    FALLS,
    /** Within the limit. */
    STAYS,
    /** There is no amount, or a top code leaves it open. */
    UNKNOWN;

    /**
     * The step between two medians.
     *
     * @param limit share above which a change counts, 0.10 = 10 %
     */
    static PayStep between(Optional<WagePoint> from, Optional<WagePoint> to, BigDecimal limit) {
        if (from.isEmpty() || to.isEmpty()) {
            return UNKNOWN;
        }
        var step = between(amount(from.get()), amount(to.get()), limit);
        var certain =
                switch (step) {
                    case RISES -> !from.get().topCoded();
                    case FALLS -> !to.get().topCoded();
                    default -> exact(from.get(), to.get());
                };
        return certain ? step : UNKNOWN;
    }

    /** Relative change, 0.12 = 12 % more; empty unless both amounts are known exactly. */
    static Optional<BigDecimal> change(Optional<WagePoint> from, Optional<WagePoint> to) {
        if (from.isEmpty() || to.isEmpty() || !exact(from.get(), to.get())) {
            return Optional.empty();
        }
        var before = amount(from.get());
        return Optional.of(amount(to.get()).subtract(before).divide(before, MathContext.DECIMAL64));
    }

    private static PayStep between(BigDecimal from, BigDecimal to, BigDecimal limit) {
        var difference = to.subtract(from);
        if (difference.abs().compareTo(from.multiply(limit)) <= 0) {
            return STAYS;
        }
        return difference.signum() > 0 ? RISES : FALLS;
    }

    private static boolean exact(WagePoint from, WagePoint to) {
        return !from.topCoded() && !to.topCoded();
    }

    private static BigDecimal amount(WagePoint point) {
        return Optional.ofNullable(point.amount()).orElseThrow();
    }
}
