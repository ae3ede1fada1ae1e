package io.careerplan.planning.schedule;

import io.careerplan.events.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A month of a plan against its capacity. A week belongs to the month of its first day within the plan.
 *
 * @param month {@code 2026-12}
 * @param plannedMoney cost of what begins in it, in the currency of the budget; absent without a budget
 * @param budget absent where money is no limit
 */
public record MonthLoad(
        String month,
        BigDecimal plannedHours,
        BigDecimal capacityHours,
        @Nullable Money plannedMoney,
        @Nullable Money budget) {

    /** Whether its last day has passed. */
    public boolean isOver(LocalDate today) {
        return YearMonth.parse(month).isBefore(YearMonth.from(today));
    }

    /** Whether more money is planned than there is. */
    public boolean isOverspent() {
        return plannedMoney != null && budget != null && plannedMoney.amount().compareTo(budget.amount()) > 0;
    }
}
