package io.careerplan.planning.document;

import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.careerplan.events.Money;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the person can put into the plan.
 *
 * @param weeklyHours capacity of a week, above 0 and at most 168
 * @param blockedWeeks the Mondays of weeks in which nothing is planned
 * @param monthlyBudget what can be spent in a calendar month, not negative
 * @param reserves what is kept back for emergencies: at most 20, keyed by their id
 */
public record Resources(
        @Nullable @DecimalMin(value = "0", inclusive = false) @DecimalMax("168") @Digits(integer = 3, fraction = 2)
        BigDecimal weeklyHours,

        @Nullable @Size(max = 520) @JsonDeserialize(as = LinkedHashSet.class)
        Set<LocalDate> blockedWeeks,

        @Nullable Money monthlyBudget,
        @Nullable Map<String, EmergencyReserve> reserves) {
    static final Resources EMPTY = new Resources(null, Set.of(), null, Map.of());

    public Resources {
        blockedWeeks = requireNonNullElse(blockedWeeks, Set.of());
        reserves = requireNonNullElse(reserves, Map.of());
    }

    @Override
    public Set<LocalDate> blockedWeeks() {
        return requireNonNullElse(blockedWeeks, Set.of());
    }

    @Override
    public Map<String, EmergencyReserve> reserves() {
        return requireNonNullElse(reserves, Map.of());
    }
}
