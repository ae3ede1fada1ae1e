package io.careerplan.assessment.resourcefit;

import io.careerplan.events.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a person can put into learning.
 *
 * @param startsOn the first day
 * @param deadline the last day on which anything may be due
 * @param weeklyHours hours of a week, above 0, two places at most
 * @param monthlyBudget what may be spent in a calendar month; absent where money is no limit
 */
public record Means(
        LocalDate startsOn,
        LocalDate deadline,
        BigDecimal weeklyHours,
        @Nullable Money monthlyBudget) {

    /** Whether so much may be spent in one month; nothing is ever converted. */
    boolean affords(@Nullable Money cost) {
        return isComparable(cost) && (monthlyBudget == null || amount(cost).compareTo(monthlyBudget.amount()) <= 0);
    }

    /** Whether the price can be held against the budget. */
    public boolean isComparable(@Nullable Money cost) {
        return monthlyBudget == null
                || cost == null
                || amount(cost).signum() == 0
                || cost.currency().equals(monthlyBudget.currency());
    }

    /** What is paid. A price that nobody knows for certain counts as none; the plan names what has no price. */
    public static BigDecimal amount(@Nullable Money cost) {
        return cost == null ? BigDecimal.ZERO : cost.amount();
    }
}
