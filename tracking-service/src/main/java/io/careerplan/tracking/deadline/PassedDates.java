package io.careerplan.tracking.deadline;

import io.careerplan.events.PlanState;
import io.careerplan.kit.audit.Audit;
import io.careerplan.kit.erasure.ErasedPeople;
import io.careerplan.kit.erasure.PersonTurns;
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
 * are opened. What was done before is done no more, whichever instance comes second and whatever its clock shows. Turns are
 * taken in one order: of the person, then of their reviews, then of the plan.
 */
@ApplicationScoped
public class PassedDates {

    private final Plans plans;
    private final Deadlines deadlines;
    private final MonthEnds months;
    private final CalendarReviews reviews;
    private final PersonTurns turns;
    private final ErasedPeople erased;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    PassedDates(
            Plans plans,
            Deadlines deadlines,
            MonthEnds months,
            CalendarReviews reviews,
            PersonTurns turns,
            ErasedPeople erased,
            Outbox outbox,
            Audit audit,
            Clock clock) {
        this.plans = plans;
        this.deadlines = deadlines;
        this.months = months;
        this.reviews = reviews;
        this.turns = turns;
        this.erased = erased;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** Does all that is due for a plan by now; of a person who is erased meanwhile nothing is written any more. */
    @Transactional
    void handle(UUID planId) {
        plans.find(planId)
                .map(PlanCopy::personId)
                .filter(this::isPresent)
                .ifPresent(person -> handle(planId, person, clock.instant()));
    }

    private boolean isPresent(UUID person) {
        turns.together(person);
        return !erased.contains(person);
    }

    private void handle(UUID planId, UUID person, Instant now) {
        reviews.takeTurn(person);
        plans.lock(planId).ifPresent(plan -> {
            settle(plan, now);
            deadlines.renew(plan, now);
        });
    }

    /**
     * Does all that was due when a newer state of a plan was told, by the plan as it was until then: a date that the newer
     * state moves has passed all the same, and a month that is over ended by the plan of that month. The caller has the
     * person's turn.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void settle(PlanState newer, Instant told) {
        reviews.takeTurn(newer.personId());
        plans.lock(newer.id()).filter(plan -> plan.isOlderThan(newer)).ifPresent(plan -> settle(plan, told));
    }

    private void settle(PlanCopy plan, Instant now) {
        deadlines.miss(plan, now).forEach(miss -> tell(plan, miss));
        months.close(plan, now).forEach(ended -> reviews.judge(plan, ended));
        reviews.openDue(plan, now);
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
