package io.careerplan.planning.draft;

import io.careerplan.events.Money;
import io.careerplan.kit.Algorithm;
import io.careerplan.planning.curriculum.Step;
import io.careerplan.planning.document.EmergencyReserve;
import io.careerplan.planning.document.Origin;
import io.careerplan.planning.document.OriginKind;
import io.careerplan.planning.document.ReserveKind;
import io.careerplan.planning.document.Resources;
import io.careerplan.planning.riskregister.RiskRegister;
import io.careerplan.planning.wording.DraftTexts;
import io.careerplan.planning.wording.Figures;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Hours, money, and what is kept back of both: the slack of all weeks, and of the money what no cost takes, up to a month's. */
@Algorithm
final class ResourcesDraft {
    private static final int PLACES = 2;
    private static final BigDecimal MOST_HOURS = new BigDecimal("99999.99");
    private static final BigDecimal LEAST_HOURS = new BigDecimal("0.25");

    private final DraftBasis basis;

    ResourcesDraft(DraftBasis basis) {
        this.basis = basis;
    }

    Resources of(List<Step> steps, LocalDate end) {
        var reserves = new TreeMap<String, EmergencyReserve>();
        reserves.put(RiskRegister.HOURS_RESERVE, hours(end));
        reserves.put(RiskRegister.PEOPLE_RESERVE, people());
        money(steps, end).ifPresent(reserve -> reserves.put(RiskRegister.MONEY_RESERVE, reserve));
        return new Resources(basis.weeklyHours(), Set.of(), basis.monthlyBudget(), reserves);
    }

    private EmergencyReserve hours(LocalDate end) {
        long weeks = Math.max(1, ChronoUnit.WEEKS.between(basis.startsOn(), end));
        var slack = basis.conventions().slack();
        var kept = basis.weeklyHours()
                .multiply(slack)
                .multiply(BigDecimal.valueOf(weeks))
                .setScale(PLACES, RoundingMode.HALF_UP)
                .max(LEAST_HOURS)
                .min(MOST_HOURS);
        return new EmergencyReserve(
                ReserveKind.HOURS,
                DraftTexts.title("reserve.hours.title"),
                kept,
                null,
                origin(RiskRegister.HOURS_RESERVE),
                DraftTexts.reason(
                        "reserve.hours.reason",
                        Figures.percent(slack),
                        Figures.hours(basis.weeklyHours().doubleValue()),
                        String.valueOf(weeks)));
    }

    private Optional<EmergencyReserve> money(List<Step> steps, LocalDate end) {
        return Optional.ofNullable(basis.monthlyBudget()).flatMap(budget -> {
            var costs = costs(steps);
            long months = 1 + ChronoUnit.MONTHS.between(YearMonth.from(basis.startsOn()), YearMonth.from(end));
            var left = budget.amount().multiply(BigDecimal.valueOf(months)).subtract(costs);
            return left.signum() > 0
                    ? Optional.of(money(budget, costs, left.min(budget.amount()), months))
                    : Optional.empty();
        });
    }

    private static EmergencyReserve money(Money budget, BigDecimal costs, BigDecimal kept, long months) {
        return new EmergencyReserve(
                ReserveKind.MONEY,
                DraftTexts.title("reserve.money.title"),
                null,
                new Money(kept, budget.currency()),
                origin(RiskRegister.MONEY_RESERVE),
                DraftTexts.reason(
                        "reserve.money.reason",
                        Figures.money(new Money(costs, budget.currency())),
                        Figures.money(budget),
                        String.valueOf(months)));
    }

    private static EmergencyReserve people() {
        return new EmergencyReserve(
                ReserveKind.PEOPLE,
                DraftTexts.title("reserve.people.title"),
                null,
                null,
                origin(RiskRegister.PEOPLE_RESERVE),
                DraftTexts.reason("reserve.people.reason"));
    }

    private static BigDecimal costs(List<Step> steps) {
        return steps.stream()
                .map(Step::cost)
                .filter(Objects::nonNull)
                .map(Money::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Origin origin(String rule) {
        return new Origin(OriginKind.PACK_RULE, rule);
    }
}
