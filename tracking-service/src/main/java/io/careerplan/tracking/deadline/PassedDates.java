package io.careerplan.tracking.deadline;

import io.careerplan.kit.audit.Audit;
import io.careerplan.kit.outbox.Outbox;
import io.careerplan.tracking.plan.Deadlines;
import io.careerplan.tracking.plan.MilestoneMiss;
import io.careerplan.tracking.plan.MilestoneState;
import io.careerplan.tracking.plan.PlanCopy;
import io.careerplan.tracking.plan.Plans;
import io.careerplan.tracking.progress.MonthEnds;
import io.careerplan.tracking.review.CalendarReviews;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/**
 * Does what passed dates ask for, in one transaction of the plan's tenant: milestones are missed, months end, booked reviews
 * are opened. What was done before is done no more, whichever instance comes second and whatever its clock shows.
 */
@ApplicationScoped
class PassedDates {

    private final Plans plans;
    private final Deadlines deadlines;
    private final MonthEnds months;
    private final CalendarReviews reviews;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    PassedDates(
            Plans plans,
            Deadlines deadlines,
            MonthEnds months,
            CalendarReviews reviews,
            Outbox outbox,
            Audit audit,
            Clock clock) {
        this.plans = plans;
        this.deadlines = deadlines;
        this.months = months;
        this.reviews = reviews;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** Does all that is due for a plan by now. */
    @Transactional
    void handle(UUID planId) {
        reviews.takeTurn(planId);
        plans.lock(planId).ifPresent(plan -> handle(plan, clock.instant()));
    }

    private void handle(PlanCopy plan, Instant now) {
        deadlines.miss(plan, now).forEach(miss -> tell(plan, miss));
        months.close(plan, now).forEach(ended -> reviews.judge(plan, ended));
        reviews.openDue(plan, now);
        deadlines.renew(plan);
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
