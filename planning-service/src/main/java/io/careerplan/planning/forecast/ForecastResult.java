package io.careerplan.planning.forecast;

import io.careerplan.events.Outlook;
import java.util.List;

/**
 * What came out.
 *
 * @param seed of the random numbers: the same input and seed are the same result
 * @param runs how often the plan was played through
 * @param milestones by due date, then id
 * @param goals by id
 * @param costliest at most three items that cost the plan's own probability most, the worst first
 */
public record ForecastResult(
        long seed, int runs, Outlook plan, List<Outlook> milestones, List<Outlook> goals, List<CostlyItem> costliest) {

    public ForecastResult {
        milestones = List.copyOf(milestones);
        goals = List.copyOf(goals);
        costliest = List.copyOf(costliest);
    }
}
