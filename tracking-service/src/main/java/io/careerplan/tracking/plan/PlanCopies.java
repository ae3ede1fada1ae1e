package io.careerplan.tracking.plan;

import io.careerplan.events.PlanState;
import io.careerplan.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/** Builds the copy of plans from planning's events alone, and adds to it what the person did. */
@ApplicationScoped
public class PlanCopies {

    private final Plans plans;
    private final Deadlines deadlines;
    private final EarlyCompletions early;

    PlanCopies(Plans plans, Deadlines deadlines, EarlyCompletions early) {
        this.plans = plans;
        this.deadlines = deadlines;
        this.early = early;
    }

    /** Takes over a state of a plan that was told then. False, and nothing happens, if the copy is as new already. */
    @Transactional
    public boolean apply(PlanState state, Instant told) {
        Optional<PlanCopy> known = plans.lock(state.id());
        if (known.isPresent() && !known.get().isOlderThan(state)) {
            return false;
        }
        OwnFacts facts = plans.factsOf(state.id());
        PlanCopy plan = known.orElseGet(() -> plans.add(new PlanCopy(state, facts)));
        plan.follow(state, facts);
        plans.replaceItems(plan.id(), Milestone.line(state, facts), Task.line(state, facts));
        deadlines.renew(plan, told);
        return true;
    }

    /**
     * Adds an entry of work to a task of a locked plan.
     *
     * @throws Refusal 409 when the plan is not active or dropped the task
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public TaskLog log(PlanCopy plan, Task task, UUID logId, WorkEntry entry, Instant now) {
        plan.demandActive();
        TaskLog log = task.log(logId, plan.personId(), entry, now);
        plans.add(plan, log);
        return log;
    }

    /**
     * Reaches a milestone of a locked plan, in time or late.
     *
     * @throws Refusal 409 when the plan is not active, or the milestone was reached before or dropped
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public MilestoneCompletion complete(PlanCopy plan, Milestone milestone, List<String> evidence, Instant now) {
        plan.demandActive();
        OptionalInt earlyDays = early.daysOf(plan, milestone, now);
        var proof = new MilestoneProof(evidence, plans.skillsOf(milestone));
        MilestoneCompletion completion = milestone.complete(plan.personId(), proof, earlyDays, now);
        plans.add(plan, completion);
        deadlines.renew(plan, now);
        return completion;
    }
}
