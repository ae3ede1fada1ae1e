package io.careerplan.planning.forecast;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import io.careerplan.events.GoalState;
import io.careerplan.planning.document.Milestone;
import io.careerplan.planning.document.PlanDocument;
import io.careerplan.planning.schedule.PlanBasis;
import io.careerplan.planning.schedule.WorkItem;
import io.careerplan.planning.schedule.WorkItems;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** A plan as what is to be forecast. */
final class ForecastInputs {
    private final PlanBasis basis;
    private final PlanDocument document;

    private ForecastInputs(PlanBasis basis) {
        this.basis = basis;
        this.document = basis.document();
    }

    /** Milestones by due date, goals by id; a goal has its title and due date from what is known of it. */
    static ForecastInput of(PlanBasis basis) {
        return new ForecastInputs(basis).input();
    }

    private ForecastInput input() {
        return new ForecastInput(
                new ForecastTarget(basis.planId(), document.title(), document.endsOn(), Set.of(), false),
                basis.from(),
                basis.capacity().weeklyHours().doubleValue(),
                basis.capacity().blockedWeeks(),
                basis.bias(),
                work(),
                milestones(),
                goalTargets(),
                risks());
    }

    private List<UncertainWork> work() {
        return WorkItems.of(document, 1, basis.remaining()).stream()
                .map(this::uncertain)
                .toList();
    }

    private UncertainWork uncertain(WorkItem item) {
        var effort = Objects.requireNonNull(document.learning().activities().get(item.id()))
                .effort();
        double left = basis.remaining().share(item.id());
        return new UncertainWork(
                item,
                effort.optimistic().doubleValue() * left,
                effort.likely().doubleValue() * left,
                effort.pessimistic().doubleValue() * left);
    }

    private List<ForecastTarget> milestones() {
        return document.roadmap().milestones().entrySet().stream()
                .map(entry -> new ForecastTarget(
                        entry.getKey(),
                        entry.getValue().title(),
                        entry.getValue().due(),
                        workOf(Set.of(entry.getKey())),
                        basis.reached().contains(entry.getKey())))
                .sorted(comparing(ForecastTarget::due).thenComparing(ForecastTarget::id))
                .toList();
    }

    private List<ForecastTarget> goalTargets() {
        return document.roadmap().milestones().entrySet().stream()
                .filter(entry -> entry.getValue().goalId() != null)
                .collect(groupingBy(
                        entry -> Objects.requireNonNull(entry.getValue().goalId()), TreeMap::new, toSet()))
                .entrySet()
                .stream()
                .map(entry -> goal(entry.getKey(), entry.getValue()))
                .toList();
    }

    private ForecastTarget goal(String id, Set<Map.Entry<String, Milestone>> milestones) {
        var ids = milestones.stream().map(Map.Entry::getKey).collect(toSet());
        var known = basis.goals().stream()
                .filter(goal -> goal.id().toString().equals(id))
                .findFirst();
        var last = milestones.stream()
                .map(entry -> entry.getValue().due())
                .max(LocalDate::compareTo)
                .orElseThrow();
        return new ForecastTarget(
                id,
                known.map(GoalState::statement).orElse(id),
                known.flatMap(goal -> Optional.ofNullable(goal.due())).orElse(last),
                workOf(ids),
                basis.reached().containsAll(ids));
    }

    private Set<String> workOf(Set<String> milestones) {
        return document.learning().activities().entrySet().stream()
                .filter(entry -> entry.getValue().milestoneId() != null
                        && milestones.contains(entry.getValue().milestoneId()))
                .map(Map.Entry::getKey)
                .collect(toSet());
    }

    private List<ForecastRisk> risks() {
        return document.risks().register().entrySet().stream()
                .map(entry -> new ForecastRisk(
                        entry.getKey(),
                        entry.getValue().title(),
                        entry.getValue().probability().doubleValue(),
                        entry.getValue().delayWeeks().doubleValue()))
                .sorted(comparing(ForecastRisk::id))
                .toList();
    }
}
