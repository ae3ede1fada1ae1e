package io.careerplan.tracking.progress;

import io.careerplan.events.Band;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a plan runs.
 *
 * @param spi SPI(t), four decimals, 1 is as planned; absent where it cannot be said
 * @param band what that means; absent with it
 */
public record Pace(@Nullable BigDecimal spi, @Nullable Band band) {

    private static final Pace UNKNOWN = new Pace(null, null);

    /** How a plan with that schedule runs. */
    public static Pace of(Optional<EarnedSchedule> schedule) {
        return schedule.map(EarnedSchedule::pace).orElse(UNKNOWN);
    }

    /** How much the index is higher than it was; empty where one of the two is not known. */
    public Optional<BigDecimal> since(Pace then) {
        return spi == null || then.spi == null ? Optional.empty() : Optional.of(spi.subtract(then.spi));
    }
}
