package io.careerplan.planning.forecast;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is to be taken as different from the plan; nothing of it is the plan as it stands.
 *
 * @param weeklyHours capacity of a week, above 0 and at most 168
 * @param endsOn last day of the plan
 * @param milestones due dates by milestone id, at most 200
 * @param without ids of activities, milestones (with the work that leads to them) and risks that are left out
 * @param seed of the random numbers; that of the product where it is left out
 */
record WhatIf(
        @Nullable @DecimalMin(value = "0", inclusive = false) @DecimalMax("168") @Digits(integer = 3, fraction = 2)
        BigDecimal weeklyHours,

        @Nullable LocalDate endsOn,
        @Nullable @Size(max = 200) Map<String, LocalDate> milestones,
        @Nullable @Size(max = 800) List<String> without,

        @Nullable @Min(0) @Max(9_007_199_254_740_991L) Long seed) {

    boolean changesNothing() {
        return weeklyHours == null
                && endsOn == null
                && dueDates().isEmpty()
                && leftOut().isEmpty()
                && seed == null;
    }

    Map<String, LocalDate> dueDates() {
        return requireNonNullElse(milestones, Map.of());
    }

    List<String> leftOut() {
        return requireNonNullElse(without, List.of());
    }

    long seedOfRuns() {
        return requireNonNullElse(seed, ForecastModel.SEED);
    }
}
