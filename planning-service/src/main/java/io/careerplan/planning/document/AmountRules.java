package io.careerplan.planning.document;

import java.math.BigDecimal;
import java.util.stream.Stream;

/** Rules on hours and money. */
final class AmountRules {
    private static final BigDecimal MOST_COST = BigDecimal.valueOf(1_000_000_000);
    private static final int MOST_PLACES = 2;

    private AmountRules() {}

    static Stream<String> hoursOutOfRange(PlanDocument document) {
        return document.learning().activities().entrySet().stream()
                .flatMap(activity ->
                        hoursOutOfRange(activity.getKey(), activity.getValue().effort()));
    }

    static Stream<String> hoursNotAscending(PlanDocument document) {
        return document.learning().activities().entrySet().stream()
                .filter(activity -> !activity.getValue().effort().isAscending())
                .map(activity -> Pointers.activity(activity.getKey()) + "/effort");
    }

    static Stream<String> costsOutOfRange(PlanDocument document) {
        return Amount.of(document)
                .filter(amount -> isOdd(amount.money().amount()))
                .map(amount -> amount.pointer() + "/amount");
    }

    /** Amounts of two currencies could not be added up against the budget. */
    static Stream<String> otherCurrencies(PlanDocument document) {
        var budget = document.resources().monthlyBudget();
        return budget == null
                ? Stream.of()
                : Amount.of(document)
                        .filter(amount -> !amount.money().currency().equals(budget.currency()))
                        .map(amount -> amount.pointer() + "/currency");
    }

    static Stream<String> reservesWithoutAmount(PlanDocument document) {
        return document.resources().reserves().entrySet().stream()
                .filter(reserve -> !reserve.getValue().saysHowMuch())
                .map(reserve -> Pointers.item(Pointers.RESERVES, reserve.getKey()));
    }

    private static Stream<String> hoursOutOfRange(String id, Effort effort) {
        var estimate = Pointers.activity(id) + "/effort/";
        return Stream.of(
                        areHours(effort.optimistic()) ? "" : estimate + "optimistic",
                        areHours(effort.likely()) ? "" : estimate + "likely",
                        areHours(effort.pessimistic()) ? "" : estimate + "pessimistic")
                .filter(pointer -> !pointer.isEmpty());
    }

    private static boolean areHours(BigDecimal hours) {
        return hours.signum() > 0 && hours.compareTo(Effort.MOST_HOURS) <= 0 && hasFewPlaces(hours);
    }

    private static boolean isOdd(BigDecimal amount) {
        return amount.signum() < 0 || amount.compareTo(MOST_COST) > 0 || !hasFewPlaces(amount);
    }

    private static boolean hasFewPlaces(BigDecimal amount) {
        return amount.stripTrailingZeros().scale() <= MOST_PLACES;
    }
}
