package io.careerplan.planning.schedule;

import io.careerplan.events.Circumstances;
import io.careerplan.events.Money;
import io.careerplan.planning.document.Resources;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a person can put into their plan.
 *
 * @param weeklyHours above 0
 * @param blockedWeeks Mondays
 * @param monthlyBudget absent where money is no limit
 */
public record Capacity(
        BigDecimal weeklyHours,
        Set<LocalDate> blockedWeeks,
        @Nullable Money monthlyBudget) {

    /**
     * What the plan says, and where it does not, what the person's circumstances say; empty where nobody has said how
     * many hours a week there are.
     */
    public static Optional<Capacity> of(Resources resources, Optional<Circumstances> circumstances) {
        var hours = Optional.ofNullable(resources.weeklyHours())
                .or(() -> circumstances.map(Circumstances::weeklyHours))
                .filter(given -> given.signum() > 0);
        var money = Optional.ofNullable(resources.monthlyBudget())
                .or(() -> circumstances.map(Circumstances::monthlyBudget))
                .orElse(null);
        return hours.map(given -> new Capacity(given, resources.blockedWeeks(), money));
    }

    /** The same with other hours a week. */
    public Capacity withWeeklyHours(BigDecimal hours) {
        return new Capacity(hours, blockedWeeks, monthlyBudget);
    }
}
