package io.careerplan.tracking.deadline;

import io.careerplan.kit.audit.Audit;
import io.careerplan.kit.outbox.Outbox;
import io.careerplan.tracking.plan.Deadlines;
import io.careerplan.tracking.plan.MilestoneMiss;
import io.careerplan.tracking.plan.MilestoneState;
import io.careerplan.tracking.plan.PlanCopy;
import io.careerplan.tracking.plan.Plans;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Marks what was missed and tells it, in one transaction of the plan's tenant. */
@ApplicationScoped
class MissedMilestones {

    private final Plans plans;
    private final Deadlines deadlines;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    MissedMilestones(Plans plans, Deadlines deadlines, Outbox outbox, Audit audit, Clock clock) {
        this.plans = plans;
        this.deadlines = deadlines;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** Marks each milestone of the plan whose date has passed undone; those that are marked already stay as they are. */
    @Transactional
    void mark(UUID planId) {
        plans.lock(planId)
                .ifPresent(plan -> deadlines.miss(plan, clock.instant()).forEach(miss -> tell(plan, miss)));
    }

    private void tell(PlanCopy plan, MilestoneMiss miss) {
        outbox.append(miss.event());
        audit.record(
                "milestone-missed",
                "milestone",
                miss.milestoneRow(),
                plan.personId(),
                MilestoneState.UPCOMING,
                miss.event());
    }
}
