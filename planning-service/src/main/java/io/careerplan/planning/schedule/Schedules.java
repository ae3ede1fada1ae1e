package io.careerplan.planning.schedule;

import io.careerplan.kit.problem.Refusal;
import io.careerplan.planning.plan.PlanAccess;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Reading plans as schedules. */
@ApplicationScoped
@Transactional
class Schedules {
    private final PlanAccess plans;
    private final PlanBases bases;

    Schedules(PlanAccess plans, PlanBases bases) {
        this.plans = plans;
        this.bases = bases;
    }

    /** @throws Refusal 409 {@code capacity-unknown} when nobody has said how many hours a week there are */
    ScheduleView read(UUID id) {
        var plan = plans.read(id);
        var standing = bases.asItStands(plan);
        var written = bases.asWritten(plan).orElse(standing);
        return ScheduleReading.of(plan.id(), plan.version(), written, standing);
    }
}
