package io.careerplan.planning.plan;

import io.careerplan.events.PlanningEvent;
import io.careerplan.kit.access.Verb;
import io.careerplan.kit.outbox.Outbox;
import io.careerplan.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.exception.ConstraintViolationException;

/** The steps of a plan's life. */
@ApplicationScoped
@Transactional
class PlanLife {
    private static final String ANOTHER_ACTIVE = "another-plan-active";

    private final PlanRepository plans;
    private final PlanAccess access;
    private final PlanChanges changes;
    private final Approvers approvers;
    private final RevisionLog revisions;
    private final Outbox outbox;
    private final Clock clock;

    PlanLife(
            PlanRepository plans,
            PlanAccess access,
            PlanChanges changes,
            Approvers approvers,
            RevisionLog revisions,
            Outbox outbox,
            Clock clock) {
        this.plans = plans;
        this.access = access;
        this.changes = changes;
        this.approvers = approvers;
        this.revisions = revisions;
        this.outbox = outbox;
        this.clock = clock;
    }

    PlanView submit(UUID id) {
        return step("plan-submitted", access.require(id, Verb.EDIT), plan -> plan.submit(clock.instant()));
    }

    PlanView giveBack(UUID id, String comment) {
        var plan = access.require(id, Verb.APPROVE);
        return step("plan-returned", plan, it -> it.giveBack(changes.author(), comment, clock.instant()));
    }

    PlanView approve(UUID id) {
        var plan = access.require(id, Verb.APPROVE);
        approvers.requireMayApprove(changes.author(), plan.personId());
        var approved = step("plan-approved", plan, it -> it.approve(changes.author(), clock.instant()));
        revisions.append(NewRevision.of(plan, changes.author(), null));
        return approved;
    }

    /** Two activations at once both find no active plan; the database then lets only one of them through. */
    PlanView activate(UUID id) {
        var plan = access.require(id, Verb.EDIT);
        requireNoOtherActive(plan);
        try {
            return step("plan-activated", plan, it -> it.activate(clock.instant()));
        } catch (ConstraintViolationException otherWasFaster) {
            throw Refusal.conflict(ANOTHER_ACTIVE, plan.personId());
        }
    }

    PlanView complete(UUID id) {
        return step("plan-completed", access.require(id, Verb.EDIT), plan -> plan.complete(clock.instant()));
    }

    PlanView archive(UUID id) {
        return step("plan-archived", access.require(id, Verb.EDIT), plan -> plan.archive(clock.instant()));
    }

    private PlanView step(String action, Plan plan, Function<Plan, PlanningEvent> step) {
        var before = PlanView.from(plan);
        outbox.append(step.apply(plan));
        return changes.stored(action, before, plan);
    }

    private void requireNoOtherActive(Plan plan) {
        if (plan.status() == PlanStatus.APPROVED && plans.hasActive(plan.personId())) {
            throw Refusal.conflict(ANOTHER_ACTIVE, plan.personId());
        }
    }
}
