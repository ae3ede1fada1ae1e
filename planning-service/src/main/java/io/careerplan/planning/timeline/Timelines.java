package io.careerplan.planning.timeline;

import io.careerplan.planning.plan.PlanAccess;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Reading plans as timelines. */
@ApplicationScoped
@Transactional
class Timelines {
    private final PlanAccess plans;

    Timelines(PlanAccess plans) {
        this.plans = plans;
    }

    TimelineView read(UUID plan, TimelineDetail by) {
        return TimelineView.of(plans.read(plan), by);
    }
}
