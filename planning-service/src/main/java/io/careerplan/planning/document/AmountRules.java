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
        return document.learning().activities().entrySet().stream()
                .filter(activity -> hasOddCost(activity.getValue()))
                .map(activity -> Pointers.activity(activity.getKey()) + "/cost/amount");
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

    private static boolean hasOddCost(Activity activity) {
        var cost = activity.cost();
        return cost != null
                && (cost.amount().signum() < 0
                        || cost.amount().compareTo(MOST_COST) > 0
                        || !hasFewPlaces(cost.amount()));
    }

    private static boolean hasFewPlaces(BigDecimal amount) {
        return amount.stripTrailingZeros().scale() <= MOST_PLACES;
    }
}
