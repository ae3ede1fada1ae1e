package io.careerplan.planning.proposal;

import io.careerplan.events.ProposalState;

/** The whole proposal as events carry it. */
final class ProposalStates {
    private ProposalStates() {}

    static ProposalState of(Proposal proposal, long version) {
        var body = proposal.body();
        return new ProposalState(
                proposal.id(),
                proposal.planId(),
                proposal.personId(),
                version,
                proposal.status(),
                proposal.reviewId().orElse(null),
                body.causes(),
                proposal.baseRevision(),
                body.probabilityBefore(),
                body.options().stream().map(OfferedOption::toEvent).toList(),
                proposal.chosen().orElse(null),
                proposal.reason().orElse(null),
                proposal.preparedAt(),
                proposal.decidedAt().orElse(null));
    }
}
