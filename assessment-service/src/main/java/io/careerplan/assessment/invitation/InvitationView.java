package io.careerplan.assessment.invitation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An invitation as the person who gave it sees it.
 *
 * @param id the invitation
 * @param version rises with each change; also the ETag
 * @param personId who gave it
 * @param invitedId who shall rate
 * @param invitedAs as what
 * @param skillIds the skills to rate
 * @param until last day on which it can be answered
 * @param state what has become of it: OPEN, ANSWERED, WITHDRAWN or EXPIRED
 * @param invitedAt when it was given
 * @param closedAt when it was answered or withdrawn
 */
record InvitationView(
        UUID id,
        long version,
        UUID personId,
        UUID invitedId,
        InvitedAs invitedAs,
        List<String> skillIds,
        LocalDate until,
        InvitationState state,
        Instant invitedAt,
        @Nullable Instant closedAt) {

    /** As of a day of the person who gave it. */
    static InvitationView from(Invitation invitation, LocalDate today) {
        return new InvitationView(
                invitation.id(),
                invitation.version(today),
                invitation.personId(),
                invitation.invitedId(),
                invitation.invitedAs(),
                invitation.skillIds(),
                invitation.until(),
                invitation.state(today),
                invitation.invitedAt(),
                invitation.closedAt());
    }
}
