package io.careerplan.planning.document;

import io.careerplan.events.Money;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An amount of money of a plan, and where it stands. */
record Amount(String pointer, Money money) {

    static Stream<Amount> of(PlanDocument document) {
        var activities = of(document.learning().activities(), Activity::cost, id -> Pointers.activity(id) + "/cost");
        var reserves = of(
                document.resources().reserves(),
                EmergencyReserve::money,
                id -> Pointers.item(Pointers.RESERVES, id) + "/money");
        var budget = at(Pointers.BUDGET, document.resources().monthlyBudget());
        return Stream.of(activities, reserves, budget).flatMap(amounts -> amounts);
    }

    private static <T> Stream<Amount> of(
            Map<String, T> items, Function<T, @Nullable Money> amount, Function<String, String> pointer) {
        return items.entrySet().stream()
                .flatMap(item -> at(pointer.apply(item.getKey()), amount.apply(item.getValue())));
    }

    private static Stream<Amount> at(String pointer, @Nullable Money money) {
        return money == null ? Stream.of() : Stream.of(new Amount(pointer, money));
    }
}
