package io.careerplan.assessment.learning;

import io.careerplan.assessment.resourcefit.ChosenResource;
import io.careerplan.events.Money;
import io.careerplan.kit.Algorithm;
import java.math.BigDecimal;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What objectives take together; a resource that serves several counts once.
 *
 * @param hours of learning and practice
 * @param costs known prices, one sum for each currency, by its code
 * @param unpriced ids of resources whose price nobody knows for certain
 */
@Algorithm
public record Outlay(BigDecimal hours, List<Money> costs, List<String> unpriced) {

    private static final int PLACES = 2;

    public Outlay {
        costs = List.copyOf(costs);
        unpriced = List.copyOf(unpriced);
    }

    /** Of all of them. */
    public static Outlay of(List<Objective> objectives) {
        var loads = Load.of(objectives);
        var work = loads.stream().mapToLong(Load::work).sum();
        return new Outlay(BigDecimal.valueOf(work, PLACES), costs(loads), unpriced(loads));
    }

    private static List<Money> costs(List<Load> loads) {
        var sums = new TreeMap<String, BigDecimal>();
        resources(loads).forEach(each -> {
            var cost = each.cost();
            if (cost != null) {
                sums.merge(cost.currency(), cost.amount(), BigDecimal::add);
            }
        });
        return sums.entrySet().stream()
                .map(sum -> new Money(sum.getValue(), sum.getKey()))
                .toList();
    }

    private static List<String> unpriced(List<Load> loads) {
        return resources(loads)
                .filter(each -> each.cost() == null)
                .map(ChosenResource::id)
                .sorted()
                .toList();
    }

    private static Stream<ChosenResource> resources(List<Load> loads) {
        return loads.stream().flatMap(load -> load.added().stream());
    }
}
