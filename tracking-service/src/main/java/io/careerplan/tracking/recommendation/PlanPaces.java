package io.careerplan.tracking.recommendation;

import io.careerplan.tracking.plan.Plans;
import io.careerplan.tracking.plan.Standings;
import io.careerplan.tracking.progress.Pace;
import io.careerplan.tracking.progress.Schedules;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** How plans run at an instant. */
@ApplicationScoped
class PlanPaces {

    private final Plans plans;
    private final Standings standings;
    private final Schedules schedules;

    PlanPaces(Plans plans, Standings standings, Schedules schedules) {
        this.plans = plans;
        this.standings = standings;
        this.schedules = schedules;
    }

    /** Not known of a plan whose copy is being built again. */
    Pace of(UUID planId, Instant now) {
        return Pace.of(plans.find(planId).flatMap(plan -> schedules.of(standings.of(plan, now))));
    }
}
