package io.careerplan.planning.draft;

import io.careerplan.events.Outlook;
import io.careerplan.kit.Algorithm;
import io.careerplan.planning.document.PlanDocument;
import io.careerplan.planning.forecast.ForecastInput;
import io.careerplan.planning.forecast.ForecastModel;
import io.careerplan.planning.forecast.ForecastResult;
import io.careerplan.planning.schedule.PlanBasis;
import io.careerplan.planning.schedule.Remaining;
import io.careerplan.planning.schedule.Schedule;
import io.careerplan.planning.schedule.ScheduleProblem;
import io.careerplan.planning.schedule.Scheduler;
import io.careerplan.planning.schedule.WeekShare;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A plan with dates, laid into weeks and played through.
 *
 * @param problem the hours that may be planned, against which the schedule was made
 * @param forecast against all hours that there are
 */
@Algorithm
record Attempt(PlanDocument document, ScheduleProblem problem, Schedule schedule, ForecastResult forecast) {
    /** Names the plan within its own forecast. */
    private static final String DRAFT = "draft";

    private static final int LAST_DAY = 6;

    static Attempt of(DraftBasis basis, PlanDocument document) {
        var problem = ScheduleProblem.of(
                document, basis.plannable(), document.startsOn(), basis.bias().median(), Remaining.all());
        var outlook = new PlanBasis(
                DRAFT,
                document,
                basis.capacity(),
                document.startsOn(),
                basis.bias(),
                Remaining.all(),
                Set.of(),
                basis.goals());
        return new Attempt(
                document, problem, Scheduler.schedule(problem), ForecastModel.run(ForecastInput.of(outlook)));
    }

    BigDecimal probability() {
        return forecast.plan().probability();
    }

    boolean isLikely(BigDecimal least) {
        return schedule.isFeasible() && probability().compareTo(least) >= 0;
    }

    /** By when a stage is done, by four runs of five and by the schedule; empty where one of them never ends. */
    Optional<LocalDate> done(Stage stage) {
        var ids = stage.steps().stream().map(step -> step.id()).collect(Collectors.toSet());
        var likely = forecast.milestones().stream()
                .filter(outlook -> outlook.id().equals(stage.id()))
                .findFirst()
                .flatMap(Attempt::likelyDay);
        return likely.flatMap(day -> lastShare(ids).map(other -> day.isAfter(other) ? day : other));
    }

    /** By when everything is done, likewise. */
    Optional<LocalDate> allDone(List<Stage> stages) {
        var days = stages.stream().map(this::done).flatMap(Optional::stream).toList();
        return days.size() < stages.size()
                ? Optional.empty()
                : likelyDay(forecast.plan()).map(day -> days.stream().reduce(day, Attempt::later));
    }

    static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static Optional<LocalDate> likelyDay(Outlook outlook) {
        return Optional.ofNullable(outlook.p80());
    }

    /** Empty where a step has not been laid into any week. */
    private Optional<LocalDate> lastShare(Set<String> ids) {
        var shares = schedule.shares().stream()
                .filter(share -> ids.contains(share.itemId()))
                .toList();
        boolean whole = shares.stream().map(WeekShare::itemId).distinct().count() == ids.size();
        return whole ? Optional.of(shares.getLast().weekStart().plusDays(LAST_DAY)) : Optional.empty();
    }
}
