package io.careerplan.planning.forecast;

import io.careerplan.planning.execution.Bias;
import io.careerplan.planning.schedule.PlanBasis;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What a forecast is made from.
 *
 * @param plan the plan as a target: id, title, due date; all work leads to it
 * @param from first day on which work is done
 * @param weeklyHours capacity of a week, above 0; it goes on beyond the end of the plan
 * @param blockedWeeks Mondays of weeks without any work
 * @param bias factor between estimate and outcome, drawn once a run
 * @param work what is left to do
 */
public record ForecastInput(
        ForecastTarget plan,
        LocalDate from,
        double weeklyHours,
        Set<LocalDate> blockedWeeks,
        Bias bias,
        List<UncertainWork> work,
        List<ForecastTarget> milestones,
        List<ForecastTarget> goals,
        List<ForecastRisk> risks) {

    public ForecastInput {
        blockedWeeks = Set.copyOf(blockedWeeks);
        work = List.copyOf(work);
        milestones = List.copyOf(milestones);
        goals = List.copyOf(goals);
        risks = List.copyOf(risks);
        if (!(weeklyHours > 0)) {
            throw new IllegalArgumentException("No capacity: " + weeklyHours + " hours a week");
        }
    }

    /** What a plan's basis comes to. */
    public static ForecastInput of(PlanBasis basis) {
        return ForecastInputs.of(basis);
    }
}
