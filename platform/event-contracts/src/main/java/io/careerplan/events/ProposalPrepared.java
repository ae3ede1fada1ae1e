package io.careerplan.events;

/**
 * A proposal to adjust a plan waits for a decision.
 *
 * @param proposal the proposal
 */
public record ProposalPrepared(ProposalState proposal) implements PlanningEvent {

    @Override
    public String key() {
        return proposal.personId().toString();
    }

    @Override
    public String subject() {
        return proposal.id().toString();
    }

    @Override
    public long version() {
        return proposal.version();
    }
}
