package io.careerplan.tracking.fact;

import io.careerplan.events.PlanState;
import io.careerplan.events.PlanStatus;
import io.careerplan.events.ReliableChange;
import io.careerplan.events.SatisfactionMeasured;
import io.careerplan.kit.erasure.PersonalData;
import io.careerplan.tracking.plan.PlanCopy;
import io.careerplan.tracking.plan.Plans;
import io.careerplan.tracking.review.Reviews;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/**
 * Satisfaction that fell for real is looked at together, where a plan is carried out that could answer it. Neither a fall that
 * is told before the plan's activation is lost, nor does one from before it open a review when it is told late.
 */
@ApplicationScoped
class SatisfactionFalls implements PersonalData {

    private final FallTable falls;
    private final Plans plans;
    private final Reviews reviews;

    SatisfactionFalls(FallTable falls, Plans plans, Reviews reviews) {
        this.falls = falls;
        this.plans = plans;
        this.reviews = reviews;
    }

    /** Whether a fall is real was judged by whoever measured it. A response told twice is one cause. */
    void note(SatisfactionMeasured measured) {
        if (measured.change() == ReliableChange.FELL) {
            falls.keep(measured);
            open(measured.personId());
        }
    }

    /** A plan was told at that time, in whatever state. */
    void note(PlanState plan, Instant told) {
        if (plan.status() == PlanStatus.ACTIVE) {
            falls.carryOut(plan, told);
            open(plan.personId());
        }
    }

    private void open(UUID person) {
        plans.findActiveOf(person).ifPresent(this::open);
    }

    /** What is known as a cause already changes nothing. */
    private void open(PlanCopy plan) {
        falls.since(plan.id(), plan.personId()).forEach(cause -> reviews.openFor(plan.id(), cause));
    }

    @Override
    public String name() {
        return "satisfaction-falls";
    }

    @Override
    public Object export(UUID personId) {
        return falls.of(personId);
    }

    @Override
    public void erase(UUID personId) {
        falls.forget(personId);
    }
}
