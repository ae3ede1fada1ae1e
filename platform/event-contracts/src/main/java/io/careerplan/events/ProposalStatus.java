package io.careerplan.events;

/** What became of a proposal. */
public enum ProposalStatus {
    OPEN,
    ACCEPTED,
    REJECTED,
    SUPERSEDED
}
