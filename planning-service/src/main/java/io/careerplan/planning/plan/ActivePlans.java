package io.careerplan.planning.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Plans that are being carried out, for work that nobody called for. Read in the running transaction. */
@ApplicationScoped
public class ActivePlans {
    private final PlanRepository plans;

    ActivePlans(PlanRepository plans) {
        this.plans = plans;
    }

    /** The plan, while it is active. */
    public Optional<PlanSnapshot> find(UUID id) {
        return plans.findByIdOptional(id).filter(ActivePlans::isActive).map(PlanSnapshot::of);
    }

    /** The active plan of a person. */
    public Optional<PlanSnapshot> ofPerson(UUID person) {
        return plans.leading(person).filter(ActivePlans::isActive).map(PlanSnapshot::of);
    }

    private static boolean isActive(Plan plan) {
        return plan.status() == PlanStatus.ACTIVE;
    }
}
