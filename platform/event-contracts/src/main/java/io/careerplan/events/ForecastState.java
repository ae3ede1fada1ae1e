package io.careerplan.events;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A forecast of a plan.
 *
 * @param id the forecast
 * @param planId the plan
 * @param personId whose
 * @param version counts the plan's forecasts, from 0
 * @param at when it was made
 * @param plan the plan's own finish
 * @param milestones by due date
 * @param goals goals that milestones of the plan serve, by id
 */
public record ForecastState(
        UUID id,
        UUID planId,
        UUID personId,
        long version,
        Instant at,
        Outlook plan,
        List<Outlook> milestones,
        List<Outlook> goals) {

    public ForecastState {
        milestones = List.copyOf(milestones);
        goals = List.copyOf(goals);
    }
}
