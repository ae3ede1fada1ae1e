package io.careerplan.planning.proposal;

import io.careerplan.kit.outbox.Outbox;
import io.careerplan.planning.document.PlanDocument;
import io.careerplan.planning.plan.PlanSnapshot;
import io.careerplan.planning.replan.ChangedWeeks;
import io.careerplan.planning.schedule.PlanBases;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.UUID;

/** Proposals that were left open until a week that they lay anew was over: work is not laid into the past. */
@ApplicationScoped
class LateAcceptances {
    private final ProposalRepository proposals;
    private final PlanBases bases;
    private final Outbox outbox;
    private final Clock clock;

    LateAcceptances(ProposalRepository proposals, PlanBases bases, Outbox outbox, Clock clock) {
        this.proposals = proposals;
        this.bases = bases;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Supersedes the proposal where it is too late for what it would make of the plan. In a transaction of its own, so
     * that the refusal that follows takes nothing of it back.
     *
     * @return whether it was too late
     */
    @Transactional(TxType.REQUIRES_NEW)
    boolean supersede(UUID proposal, PlanDocument changed, PlanSnapshot plan) {
        boolean late = ChangedWeeks.first(changed, plan.document())
                .filter(monday -> !monday.plusWeeks(1).isAfter(bases.today(plan.personId())))
                .isPresent();
        if (late) {
            outbox.append(proposals.require(plan.id(), proposal).supersede(clock.instant()));
        }
        return late;
    }
}
