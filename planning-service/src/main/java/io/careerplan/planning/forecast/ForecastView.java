package io.careerplan.planning.forecast;

import io.careerplan.events.Outlook;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A forecast as its readers get it.
 *
 * @param number counts the forecasts of the plan as it stands, from 0; absent for a what-if
 * @param planVersion the version of the plan that it is of
 * @param whatIf what was taken as different; absent for the plan as it stood
 * @param assumed what it took for granted
 * @param seed of the random numbers: the same plan, assumptions and seed are the same forecast
 * @param runs how often the plan was played through
 * @param plan the plan's own finish
 * @param milestones by due date
 * @param goals goals that milestones serve, by id
 * @param costliest at most three items that cost the plan's probability most, the worst first
 */
record ForecastView(
        UUID id,
        UUID planId,
        UUID personId,
        @Nullable Long number,
        long planVersion,
        @Nullable WhatIf whatIf,
        Assumptions assumed,
        long seed,
        int runs,
        Outlook plan,
        List<Outlook> milestones,
        List<Outlook> goals,
        List<CostlyItem> costliest,
        Instant madeAt) {

    static ForecastView from(PlanForecast forecast) {
        var result = forecast.content().result();
        return new ForecastView(
                forecast.id(),
                forecast.planId(),
                forecast.personId(),
                forecast.number().orElse(null),
                forecast.planVersion(),
                forecast.content().whatIf(),
                forecast.content().assumed(),
                result.seed(),
                result.runs(),
                result.plan(),
                result.milestones(),
                result.goals(),
                result.costliest(),
                forecast.madeAt());
    }
}
