package io.careerplan.assessment.invitation;

/** As what somebody is invited to rate. Extensible. */
public enum InvitedAs {
    MANAGER,
    PEER
}
