package io.careerplan.assessment.rater;

/**
 * In what standing somebody rated. It follows from the rater's grant or invitation, never from what the rater says.
 * Managers and peers rate by invitation.
 */
public enum RatingSource {
    SELF,
    PEER,
    COACH,
    MENTOR,
    MANAGER,
    /** Somebody who may approve the person's skills rated by evidence that is named. */
    EVIDENCE
}
