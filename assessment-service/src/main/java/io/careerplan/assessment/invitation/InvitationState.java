package io.careerplan.assessment.invitation;

/** What has become of an invitation. Extensible. */
public enum InvitationState {
    /** Can be answered. */
    OPEN,
    /** Was answered, which can be done once. */
    ANSWERED,
    /** Was taken back by the person who gave it. */
    WITHDRAWN,
    /** Its last day has passed, in the time zone of the person who gave it. */
    EXPIRED
}
