package io.careerplan.assessment.learning;

import io.careerplan.assessment.resourcefit.ChosenResource;
import io.careerplan.assessment.resourcefit.Hours;
import io.careerplan.assessment.resourcefit.Means;
import io.careerplan.kit.Algorithm;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What an objective takes beside the others: a resource that serves several counts for the one that begins first.
 *
 * @param objective the objective
 * @param added resources that count for it
 */
@Algorithm
record Load(Objective objective, List<ChosenResource> added) {

    static final Comparator<Objective> AS_THEY_BEGIN = Comparator.comparing(Objective::startsOn)
            .thenComparing(Objective::dueOn)
            .thenComparing(Objective::skillId);

    Load {
        added = List.copyOf(added);
    }

    /** Of all objectives together, as they begin. */
    static List<Load> of(List<Objective> objectives) {
        var owners = owners(objectives);
        return objectives.stream()
                .sorted(AS_THEY_BEGIN)
                .map(each -> new Load(each, added(each, owners)))
                .toList();
    }

    /** By id of a resource the skill of the objective that it counts for. */
    static Map<String, String> owners(List<Objective> objectives) {
        var owners = new HashMap<String, String>();
        objectives.stream().sorted(AS_THEY_BEGIN).forEach(each -> each.resources()
                .forEach(one -> owners.putIfAbsent(one.id(), each.skillId())));
        return owners;
    }

    private static List<ChosenResource> added(Objective objective, Map<String, String> owners) {
        var added = new ArrayList<ChosenResource>();
        objective.resources().stream()
                .filter(each -> objective.skillId().equals(owners.get(each.id())))
                .forEach(added::add);
        return added;
    }

    /** Hundredths of an hour. */
    long work() {
        return Hours.hundredths(objective.practiceHours())
                + added.stream()
                        .mapToLong(each -> Hours.hundredths(each.hours()))
                        .sum();
    }

    /** What it costs, as far as it can be held against the budget. */
    BigDecimal cost(Means means) {
        return added.stream()
                .filter(each -> means.isComparable(each.cost()))
                .map(each -> Means.amount(each.cost()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
