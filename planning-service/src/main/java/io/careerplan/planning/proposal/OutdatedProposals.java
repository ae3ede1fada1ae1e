package io.careerplan.planning.proposal;

import io.careerplan.kit.outbox.Outbox;
import io.careerplan.planning.plan.PlanFollowUp;
import io.careerplan.planning.plan.PlanSnapshot;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** An open proposal falls with the revision that it is based on, and with the end of its plan. */
@ApplicationScoped
class OutdatedProposals implements PlanFollowUp {
    private final ProposalRepository proposals;
    private final Outbox outbox;
    private final Clock clock;

    OutdatedProposals(ProposalRepository proposals, Outbox outbox, Clock clock) {
        this.proposals = proposals;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public void changed(PlanSnapshot plan) {
        proposals
                .openOf(plan.id())
                .filter(open -> open.isOutdatedBy(plan))
                .ifPresent(open -> outbox.append(open.supersede(clock.instant())));
    }
}
