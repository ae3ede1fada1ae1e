package io.careerplan.events;

/**
 * A proposal was accepted, rejected, or superseded by a newer one.
 *
 * @param proposal the proposal after the decision
 */
public record ProposalDecided(ProposalState proposal) implements PlanningEvent {

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
