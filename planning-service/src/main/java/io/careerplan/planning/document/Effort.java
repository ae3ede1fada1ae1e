package io.careerplan.planning.document;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Three-point estimate in hours, each above 0 and at most {@link #MOST_HOURS}, in ascending order.
 *
 * @param optimistic hours when all goes well
 * @param likely hours most likely needed
 * @param pessimistic hours when little goes well
 */
public record Effort(BigDecimal optimistic, BigDecimal likely, BigDecimal pessimistic) {
    static final BigDecimal MOST_HOURS = BigDecimal.valueOf(10_000);
    private static final BigDecimal WEIGHT_OF_LIKELY = BigDecimal.valueOf(4);
    private static final BigDecimal WEIGHTS = BigDecimal.valueOf(6);

    /** Without trailing zeros, so that equal estimates are equal however they were written. */
    public Effort {
        optimistic = plain(optimistic);
        likely = plain(likely);
        pessimistic = plain(pessimistic);
    }

    /** Expected hours to two places: the PERT mean (O + 4M + P) / 6 (Malcolm et al. 1959). */
    public BigDecimal plannedHours() {
        return optimistic
                .add(likely.multiply(WEIGHT_OF_LIKELY))
                .add(pessimistic)
                .divide(WEIGHTS, 2, RoundingMode.HALF_UP);
    }

    boolean isAscending() {
        return optimistic.compareTo(likely) <= 0 && likely.compareTo(pessimistic) <= 0;
    }

    private static BigDecimal plain(BigDecimal hours) {
        var shortest = hours.stripTrailingZeros();
        return shortest.setScale(Math.max(0, shortest.scale()));
    }
}
