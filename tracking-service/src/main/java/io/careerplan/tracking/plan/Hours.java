package io.careerplan.tracking.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Stream;

/** Hours with two decimals. */
public final class Hours {

    private static final int DECIMALS = 2;
    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);

    private Hours() {}

    /** Minutes as hours, rounded half up to two decimals. */
    public static BigDecimal ofMinutes(long minutes) {
        return BigDecimal.valueOf(minutes).divide(MINUTES, DECIMALS, RoundingMode.HALF_UP);
    }

    static BigDecimal of(BigDecimal hours) {
        return hours.setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    static BigDecimal sum(Stream<BigDecimal> hours) {
        return of(hours.reduce(BigDecimal.ZERO, BigDecimal::add));
    }
}
