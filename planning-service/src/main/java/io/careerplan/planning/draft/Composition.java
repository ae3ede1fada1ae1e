package io.careerplan.planning.draft;

import io.careerplan.kit.Algorithm;
import io.careerplan.planning.careergraph.PathMove;
import io.careerplan.planning.curriculum.LearningNeed;
import io.careerplan.planning.curriculum.Step;
import io.careerplan.planning.document.Activity;
import io.careerplan.planning.document.Learning;
import io.careerplan.planning.document.PlanDocument;
import io.careerplan.planning.document.Timeline;
import io.careerplan.planning.riskregister.PlanSituation;
import io.careerplan.planning.riskregister.RiskRegister;
import io.careerplan.planning.schedule.PlannedTasks;
import io.careerplan.planning.schedule.Schedule;
import io.careerplan.planning.wording.DraftTexts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** Puts the sections of a plan together, once it is known what is done by when. */
@Algorithm
final class Composition {
    private static final double DAYS_OF_WEEK = 7;
    private static final int PLACES = 4;

    private final DraftBasis basis;
    private final Scope scope;

    Composition(DraftBasis basis, Scope scope) {
        this.basis = basis;
        this.scope = scope;
    }

    /** The plan before its work is laid into weeks. */
    PlanDocument document(List<Stage> stages, LocalDate end) {
        var resources = new ResourcesDraft(basis).of(scope.steps(), end);
        boolean money = resources.reserves().containsKey(RiskRegister.MONEY_RESERVE);
        var register = RiskRegister.of(situation(end, money));
        return new PlanDocument(
                title(),
                basis.startsOn(),
                end,
                new RoadmapDraft(basis).of(stages),
                new Learning(activities(stages)),
                null,
                FlexibilityDraft.of(basis.conventions(), scope.leftOut()),
                resources,
                register.risks(),
                register.contingencies());
    }

    /** The same with the schedule as its tasks. */
    static PlanDocument scheduled(PlanDocument plan, Schedule schedule) {
        return new PlanDocument(
                plan.title(),
                plan.startsOn(),
                plan.endsOn(),
                plan.roadmap(),
                plan.learning(),
                new Timeline(PlannedTasks.of(schedule, plan, Map.of())),
                plan.flexibility(),
                plan.resources(),
                plan.risks(),
                plan.contingencies());
    }

    private String title() {
        return Optional.ofNullable(basis.title())
                .orElseGet(() -> DraftTexts.title("plan.title", basis.target().title()));
    }

    private Map<String, Activity> activities(List<Stage> stages) {
        var priorities = scope.priorities();
        var activities = new TreeMap<String, Activity>();
        stages.forEach(stage -> stage.steps()
                .forEach(step ->
                        activities.put(step.id(), step.toActivity(stage.id(), priorities.getOrDefault(step.id(), 1)))));
        return activities;
    }

    private PlanSituation situation(LocalDate end, boolean moneyReserve) {
        var path = basis.path();
        return new PlanSituation(
                basis.target().title(),
                openCriticalGaps(),
                basis.target().coverage(),
                1,
                load(end),
                basis.weeklyHours(),
                basis.bias(),
                basis.constrained(),
                path.path().moves().stream()
                        .map(PathMove::similarity)
                        .min(BigDecimal::compareTo)
                        .orElseThrow(),
                Optional.ofNullable(path.path().wageChange()),
                path.alternatives().stream().map(RoadmapDraft::idOf).toList(),
                providers(),
                moneyReserve);
    }

    private List<String> openCriticalGaps() {
        return scope.leftOut().stream()
                .filter(LearningNeed::critical)
                .map(LearningNeed::skillName)
                .toList();
    }

    private int providers() {
        return (int) scope.steps().stream()
                .map(Step::resourceId)
                .filter(Objects::nonNull)
                .distinct()
                .count();
    }

    /** Planned hours, each with its bias, of the hours that may be planned. */
    private BigDecimal load(LocalDate end) {
        double weeks = (ChronoUnit.DAYS.between(basis.startsOn(), end) + 1) / DAYS_OF_WEEK;
        double hours = scope.hours() * basis.bias().median();
        double plannable = basis.plannable().weeklyHours().doubleValue() * weeks;
        return BigDecimal.valueOf(Math.min(1, hours / plannable)).setScale(PLACES, RoundingMode.HALF_UP);
    }
}
