package io.careerplan.planning.document;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * How often the plan is reviewed.
 *
 * @param monthlyEveryDays days between progress reviews, 1 to 31
 * @param comprehensiveEveryDays days between comprehensive reviews, 1 to 92
 */
public record Cadence(
        @Min(1) @Max(31) int monthlyEveryDays,
        @Min(1) @Max(92) int comprehensiveEveryDays) {}
