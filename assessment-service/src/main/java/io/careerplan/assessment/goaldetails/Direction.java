package io.careerplan.assessment.goaldetails;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Which way the metric of a goal is to go. */
public enum Direction {
    RISE,
    FALL;

    public static @Nullable Direction of(@Nullable BigDecimal baseline, @Nullable BigDecimal target) {
        if (baseline == null || target == null || baseline.compareTo(target) == 0) {
            return null;
        }
        return baseline.compareTo(target) < 0 ? RISE : FALL;
    }
}
