package io.careerplan.planning.document;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the plan is kept up to date.
 *
 * @param cadence needed before the plan is submitted
 * @param adjustmentRules at most 50, keyed by their id
 * @param slack share of the weekly hours that is kept free, 0 to 1
 */
public record Flexibility(
        @Nullable Cadence cadence,
        @Nullable Map<String, AdjustmentRule> adjustmentRules,

        @Nullable @DecimalMin("0") @DecimalMax("1") @Digits(integer = 1, fraction = 4)
        BigDecimal slack) {
    static final Flexibility EMPTY = new Flexibility(null, Map.of(), null);

    public Flexibility {
        adjustmentRules = requireNonNullElse(adjustmentRules, Map.of());
    }

    @Override
    public Map<String, AdjustmentRule> adjustmentRules() {
        return requireNonNullElse(adjustmentRules, Map.of());
    }
}
