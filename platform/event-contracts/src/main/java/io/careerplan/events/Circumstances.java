package io.careerplan.events;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person can bring into their plan.
 *
 * @param weeklyHours hours a week for learning and plan work, 0 to 168
 * @param monthlyBudget money a month
 * @param locations places where the person would work, in order of preference
 * @param constraints anything else, in their words
 */
public record Circumstances(
        @Nullable BigDecimal weeklyHours,
        @Nullable Money monthlyBudget,
        List<String> locations,
        @Nullable String constraints) {

    public Circumstances {
        locations = List.copyOf(locations);
    }
}
