package io.careerplan.assessment.invitation;

import java.util.List;
import java.util.UUID;

/**
 * Somebody who holds an open invitation, which nobody else closes until the transaction ends.
 *
 * @param invitation which one
 * @param invitedAs as what they rate
 * @param skillIds what they may rate
 */
public record InvitedRater(UUID invitation, InvitedAs invitedAs, List<String> skillIds) {}
