package io.careerplan.planning.plan;

import io.careerplan.planning.document.TaskEstimates;
import io.careerplan.planning.execution.LoggedWork;
import io.careerplan.planning.execution.TaskEstimator;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;

/** Reads what a task was estimated at off its plan. */
@ApplicationScoped
class PlanEstimates implements TaskEstimator {
    private final PlanRepository plans;
    private final LoggedWork work;

    PlanEstimates(PlanRepository plans, LoggedWork work) {
        this.plans = plans;
        this.work = work;
    }

    @Override
    public OptionalDouble estimate(UUID plan, String task) {
        return plans.findByIdOptional(plan)
                .map(known -> TaskEstimates.of(known.document(), work.estimatesOf(plan)))
                .flatMap(estimates -> Optional.ofNullable(estimates.get(task)))
                .map(OptionalDouble::of)
                .orElseGet(OptionalDouble::empty);
    }
}
