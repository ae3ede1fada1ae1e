package io.careerplan.tracking.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class PlannedSpanTest {

    private static final LocalDate FROM = LocalDate.of(2028, 2, 10);
    private static final BigDecimal SHARE = new SmallRyeConfigBuilder()
            .withMapping(EarlySettings.class)
            .build()
            .getConfigMapping(EarlySettings.class)
            .share();

    /** 2028-02-10 to 2028-02-29 are 20 days, a fifth of which are 4. */
    @Test
    void isEarlyByMoreThanAFifthOfItsDays() {
        PlannedSpan span = new PlannedSpan(FROM, LocalDate.of(2028, 2, 29));
        assertEquals(OptionalInt.empty(), span.earlyDays(LocalDate.of(2028, 2, 25), SHARE));
        assertEquals(OptionalInt.of(5), span.earlyDays(LocalDate.of(2028, 2, 24), SHARE));
    }

    /** 19 days, a fifth of which are 3.8. */
    @Test
    void fractionsOfDaysCount() {
        PlannedSpan span = new PlannedSpan(FROM, LocalDate.of(2028, 2, 28));
        assertEquals(OptionalInt.empty(), span.earlyDays(LocalDate.of(2028, 2, 25), SHARE));
        assertEquals(OptionalInt.of(4), span.earlyDays(LocalDate.of(2028, 2, 24), SHARE));
    }

    @Test
    void onTimeAndLateAreNotEarly() {
        PlannedSpan span = new PlannedSpan(FROM, FROM);
        assertEquals(OptionalInt.empty(), span.earlyDays(FROM, SHARE));
        assertEquals(OptionalInt.empty(), span.earlyDays(FROM.plusDays(3), SHARE));
        assertEquals(OptionalInt.empty(), span.earlyDays(FROM, BigDecimal.ZERO));
    }

    @Test
    void aDateBeforeThePlanBeginsHasASpanOfOneDay() {
        PlannedSpan span = new PlannedSpan(FROM, FROM.minusDays(30));
        assertEquals(OptionalInt.of(1), span.earlyDays(FROM.minusDays(31), SHARE));
    }
}
