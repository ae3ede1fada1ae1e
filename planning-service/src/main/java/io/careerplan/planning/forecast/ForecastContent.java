package io.careerplan.planning.forecast;

import io.careerplan.planning.schedule.PlanBasis;
import org.jspecify.annotations.Nullable;

/**
 * A forecast as it is stored.
 *
 * @param whatIf what was taken as different; absent for the plan as it stood
 */
record ForecastContent(@Nullable WhatIf whatIf, Assumptions assumed, ForecastResult result) {

    /** The plan as it stands. */
    static ForecastContent of(PlanBasis basis) {
        return new ForecastContent(null, Assumptions.of(basis), ForecastModel.run(ForecastInput.of(basis)));
    }

    /** The plan as it would be; the basis is that of the changed plan. */
    static ForecastContent of(PlanBasis basis, WhatIf whatIf) {
        var result = ForecastModel.run(ForecastInput.of(basis), whatIf.seedOfRuns());
        return new ForecastContent(whatIf, Assumptions.of(basis), result);
    }
}
