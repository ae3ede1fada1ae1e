package io.careerplan.assessment.resourcefit;

import io.careerplan.kit.Algorithm;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/**
 * A way to close a gap, or a part of it.
 *
 * @param resources what is worked through, in order
 * @param practiceHours hours in which it is applied
 * @param shared ids of those that are worked through for another skill already: they cost nothing more
 */
@Algorithm
public record Choice(List<ChosenResource> resources, BigDecimal practiceHours, Set<String> shared) {

    public Choice {
        resources = List.copyOf(resources);
        shared = Set.copyOf(shared);
    }

    /** Hundredths of an hour that it takes. */
    public long work() {
        return Hours.hundredths(practiceHours)
                + added().stream()
                        .mapToLong(each -> Hours.hundredths(each.hours()))
                        .sum();
    }

    /** What it costs, in the currency of the budget. */
    public BigDecimal cost() {
        return added().stream().map(each -> Means.amount(each.cost())).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether it leads further towards a level than another one, or as far in fewer hours. */
    public boolean isBetter(Choice other, double required) {
        double reached = reached(required);
        double reachedByOther = other.reached(required);
        return Level.isAbove(reached, reachedByOther)
                || (Level.reaches(reached, reachedByOther) && work() < other.work());
    }

    private double reached(double required) {
        return resources.stream()
                .mapToDouble(each -> Math.min(required, each.share()))
                .max()
                .orElse(0);
    }

    private List<ChosenResource> added() {
        return resources.stream().filter(each -> !shared.contains(each.id())).toList();
    }
}
