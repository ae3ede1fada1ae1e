package io.careerplan.tracking.progress;

import io.careerplan.tracking.plan.PlanStanding;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Measures plans, under the limits in force. */
@ApplicationScoped
public class Schedules {

    private final BandLimits limits;

    Schedules(BandLimits limits) {
        this.limits = limits;
    }

    /** The earned schedule of a plan that stands so, where it can be said. */
    public Optional<EarnedSchedule> of(PlanStanding plan) {
        return Measurement.of(plan, limits);
    }

    /** Why nothing can be said of it. */
    Optional<Unmeasured> hindranceOf(PlanStanding plan) {
        return Measurement.hindranceOf(plan, limits);
    }
}
