package io.careerplan.planning.schedule;

import static java.util.Comparator.comparing;

import io.careerplan.kit.Algorithm;
import io.careerplan.planning.document.PlanDocument;
import io.careerplan.planning.schedule.ScheduleView.MisfitView;
import io.careerplan.planning.schedule.ScheduleView.ScheduledMonth;
import io.careerplan.planning.schedule.ScheduleView.ScheduledWeek;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Reads a plan as a schedule: what is written by {@link PlanLoad} and the validator, what is left by the scheduler. */
@Algorithm
final class ScheduleReading {
    private static final int PLACES = 4;

    private ScheduleReading() {}

    /**
     * The schedule of a plan.
     *
     * @param written the plan as it is written, from its first day on
     * @param standing the plan as it stands, with the work that is left
     */
    static ScheduleView of(UUID plan, long version, PlanBasis written, PlanBasis standing) {
        var load = PlanLoad.of(written.document(), written.capacity());
        return new ScheduleView(
                plan,
                version,
                written.capacity().weeklyHours(),
                written.capacity().monthlyBudget(),
                BigDecimal.valueOf(written.bias().median()).setScale(PLACES, RoundingMode.HALF_EVEN),
                standing.from(),
                load.weeks().stream().map(ScheduledWeek::from).toList(),
                load.months().stream().map(ScheduledMonth::from).toList(),
                violations(written),
                misfits(standing));
    }

    private static List<Violation> violations(PlanBasis written) {
        var problem = written.toProblem();
        var schedule = WrittenSchedule.of(written.document(), problem.items());
        return ScheduleValidator.violations(problem, schedule).stream()
                .filter(violation -> !isMoreThanWhole(violation, problem, schedule))
                .sorted(comparing(Violation::rule).thenComparing(Violation::where))
                .toList();
    }

    /** Whoever plans more than the work is likely to take breaks nothing. */
    private static boolean isMoreThanWhole(Violation violation, ScheduleProblem problem, Schedule schedule) {
        return violation.rule() == HardRule.WHOLE_OR_NAMED
                && problem.items().stream()
                        .filter(item -> item.id().equals(violation.where()))
                        .anyMatch(item -> minutesOf(item.id(), schedule) > item.minutes());
    }

    private static int minutesOf(String activity, Schedule schedule) {
        return schedule.shares().stream()
                .filter(share -> share.itemId().equals(activity))
                .mapToInt(WeekShare::minutes)
                .sum();
    }

    private static List<MisfitView> misfits(PlanBasis standing) {
        return Scheduler.schedule(standing.toProblem()).misfits().stream()
                .map(misfit -> misfit(misfit, standing.document()))
                .toList();
    }

    private static MisfitView misfit(Misfit misfit, PlanDocument document) {
        var activity = Objects.requireNonNull(document.learning().activities().get(misfit.itemId()));
        return new MisfitView(misfit.itemId(), activity.title(), misfit.reason(), misfit.whatWouldHelp());
    }
}
