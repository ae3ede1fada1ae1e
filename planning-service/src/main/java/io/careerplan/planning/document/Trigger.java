package io.careerplan.planning.document;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;

/**
 * When something is to happen: a metric that stands beyond a value for some time.
 *
 * @param forDays how long without a break, 0 (at once) to 366
 */
public record Trigger(
        TriggerMetric metric,
        Comparison comparison,
        BigDecimal value,
        @Min(0) @Max(366) int forDays) {}
