package io.careerplan.assessment.learning;

import io.careerplan.assessment.resourcefit.Means;
import io.careerplan.kit.Algorithm;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Objectives as somebody wants them, held against the same rules by which they are planned.
 *
 * @param objectives as they begin, each with what has to come before it
 */
@Algorithm
public record Arrangement(List<Objective> objectives) {

    public Arrangement {
        objectives = List.copyOf(objectives);
    }

    /** These objectives in the order in which they begin. */
    public static Arrangement of(Collection<Objective> wanted, Prerequisites prerequisites) {
        var sorted = wanted.stream().sorted(Load.AS_THEY_BEGIN).toList();
        var owners = Load.owners(sorted);
        var skills = sorted.stream().map(Objective::skillId).collect(Collectors.toSet());
        return new Arrangement(sorted.stream()
                .map(each -> each.withAfter(after(each, owners, prerequisites.among(each.skillId(), skills))))
                .toList());
    }

    private static List<String> after(Objective objective, Map<String, String> owners, Collection<String> needed) {
        var after = new TreeSet<>(needed);
        objective.resources().forEach(each -> after.add(Objects.requireNonNull(owners.get(each.id()))));
        after.remove(objective.skillId());
        return List.copyOf(after);
    }

    /** What is wrong with them; nothing where all of it can be done. */
    public List<Fault> faults(Means means) {
        var faults = new ArrayList<Fault>();
        objectives.forEach(each -> ownFaults(each, means, faults));
        var loads = Load.of(objectives);
        overBudget(loads, means, faults);
        overHours(loads, new PlanClock(means), faults);
        return faults;
    }

    private void ownFaults(Objective objective, Means means, List<Fault> faults) {
        note(objective.startsOn().isBefore(means.startsOn()), objective, FaultKind.BEFORE_THE_PLAN, faults);
        note(objective.dueOn().isBefore(objective.startsOn()), objective, FaultKind.ENDS_BEFORE_IT_STARTS, faults);
        note(objective.dueOn().isAfter(means.deadline()), objective, FaultKind.AFTER_THE_DEADLINE, faults);
        note(!objective.isUseful(), objective, FaultKind.LEADS_NOWHERE, faults);
        note(isBeforeAPrerequisite(objective), objective, FaultKind.BEFORE_A_PREREQUISITE, faults);
        var foreign = objective.resources().stream().anyMatch(each -> !means.isComparable(each.cost()));
        note(foreign, objective, FaultKind.OTHER_CURRENCY, faults);
    }

    private boolean isBeforeAPrerequisite(Objective objective) {
        return objectives.stream()
                .filter(each -> objective.after().contains(each.skillId()))
                .anyMatch(each -> objective.startsOn().isBefore(each.dueOn()));
    }

    private static void overBudget(List<Load> loads, Means means, List<Fault> faults) {
        var budget = means.monthlyBudget();
        if (budget == null) {
            return;
        }
        var spent = new HashMap<YearMonth, BigDecimal>();
        for (var load : loads) {
            var month = YearMonth.from(load.objective().startsOn());
            var sum = spent.merge(month, load.cost(means), BigDecimal::add);
            boolean adds = load.cost(means).signum() > 0;
            note(adds && sum.compareTo(budget.amount()) > 0, load.objective(), FaultKind.OVER_BUDGET, faults);
        }
    }

    /** All can be done in time exactly when between no two days there is more than these days hold. */
    private static void overHours(List<Load> loads, PlanClock clock, List<Fault> faults) {
        var starts = days(loads, Objective::startsOn);
        var full = new HashSet<LocalDate>();
        for (var due : days(loads, Objective::dueOn)) {
            if (starts.headSet(due, true).stream()
                    .anyMatch(start -> !clock.holds(start, due, between(loads, start, due)))) {
                full.add(due);
            }
        }
        loads.stream()
                .map(Load::objective)
                .forEach(each -> note(full.contains(each.dueOn()), each, FaultKind.OVER_WEEKLY_HOURS, faults));
    }

    private static NavigableSet<LocalDate> days(List<Load> loads, Function<Objective, LocalDate> day) {
        return loads.stream().map(Load::objective).map(day).collect(Collectors.toCollection(TreeSet::new));
    }

    private static long between(List<Load> loads, LocalDate start, LocalDate due) {
        return loads.stream()
                .filter(each -> !each.objective().startsOn().isBefore(start)
                        && !each.objective().dueOn().isAfter(due))
                .mapToLong(Load::work)
                .sum();
    }

    private static void note(boolean wrong, Objective objective, FaultKind kind, List<Fault> faults) {
        if (wrong) {
            faults.add(new Fault(objective.skillId(), kind));
        }
    }
}
