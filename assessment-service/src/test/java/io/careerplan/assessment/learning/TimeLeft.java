package io.careerplan.assessment.learning;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.careerplan.assessment.catalogue.LearningResource;
import io.careerplan.events.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether there was time for what would have closed a gap: in place of what covers a part of it, or behind everything. What
 * cannot be paid in that month is tried on the first of the next.
 */
record TimeLeft(LearningCases some, List<Objective> objectives, Uncovered open) {

    /** More than what rounding to hundredths of an hour brings. */
    private static final double ROUNDING = 0.05;

    void check() {
        var further = some.need(open.skillId()).resources().stream()
                .filter(each -> each.skills().get(open.skillId()) / 7 > open.from() + 1e-9)
                .filter(this::isAtAllPossible)
                .toList();
        assertFalse(further.isEmpty());
        further.forEach(each -> assertTrue(comesTooLate(each), () -> each.id() + " for " + open));
    }

    private boolean isAtAllPossible(LearningResource resource) {
        var hours = resource.hours();
        return hours != null
                && hours <= 26 * some.means().weeklyHours().doubleValue()
                && isPayable(resource, BigDecimal.ZERO);
    }

    private boolean isPayable(LearningResource resource, BigDecimal spent) {
        var budget = some.means().monthlyBudget();
        var cost = resource.cost();
        if (budget == null || cost == null || cost.amount().signum() == 0) {
            return true;
        }
        return cost.currency().equals(budget.currency())
                && spent.add(cost.amount()).compareTo(budget.amount()) <= 0;
    }

    private boolean comesTooLate(LearningResource resource) {
        var start = start();
        var month = YearMonth.from(start);
        return isPayable(resource, spent(month))
                ? work(resource) > some.hoursOf(daysFrom(start)) - some.hoursOf(1)
                : work(resource) > some.hoursOf(daysFrom(month.plusMonths(1).atDay(1))) - ROUNDING;
    }

    /** The objective itself may begin in the middle of its first day. */
    private LocalDate start() {
        return objectives.stream()
                .filter(each -> each.skillId().equals(open.skillId()))
                .map(Objective::startsOn)
                .findFirst()
                .orElseGet(() -> objectives.isEmpty()
                        ? some.means().startsOn()
                        : objectives.getLast().dueOn().plusDays(1));
    }

    private BigDecimal spent(YearMonth month) {
        var paid = new HashSet<String>();
        return objectives.stream()
                .takeWhile(each -> !each.skillId().equals(open.skillId()))
                .flatMap(each -> each.resources().stream()
                        .filter(one -> paid.add(one.id()))
                        .filter(_ -> YearMonth.from(each.startsOn()).equals(month)))
                .map(one -> amount(one.cost()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal amount(@Nullable Money cost) {
        return cost == null ? BigDecimal.ZERO : cost.amount();
    }

    private long daysFrom(LocalDate start) {
        return Math.max(0, ChronoUnit.DAYS.between(start, some.means().deadline()) + 1);
    }

    private static double work(LearningResource resource) {
        double hours = resource.hours() == null ? 0 : resource.hours();
        return hours + Math.clamp(hours / 2, 4, 40);
    }
}
