package io.careerplan.assessment.receivedinvitation;

import io.careerplan.assessment.invitation.Invitation;
import io.careerplan.assessment.invitation.InvitationState;
import io.careerplan.assessment.invitation.InvitedAs;
import io.careerplan.assessment.person.Colleague;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An invitation as whoever was invited sees it.
 *
 * @param id the invitation
 * @param personId who asks
 * @param personName what they are called
 * @param invitedAs as what the invited is to rate: MANAGER or PEER
 * @param skills the skills to rate
 * @param until last day on which it can be answered, in the time zone of who asks
 * @param state what has become of it: OPEN, ANSWERED, WITHDRAWN or EXPIRED
 * @param invitedAt when it was given
 * @param answer the call that answers it, for the skills that the catalogue still has; absent where it can no longer be answered
 */
record ReceivedInvitationView(
        UUID id,
        UUID personId,
        String personName,
        InvitedAs invitedAs,
        List<NamedSkill> skills,
        LocalDate until,
        InvitationState state,
        Instant invitedAt,
        @Nullable AnswerCall answer) {

    /**
     * Shows it.
     *
     * @param asking who asks
     * @param skillName what a skill is called; empty where the catalogue has it no more
     */
    static ReceivedInvitationView from(
            Invitation invitation, Colleague asking, Function<String, Optional<String>> skillName) {
        var state = invitation.state(asking.today());
        var ids = invitation.skillIds();
        var known = ids.stream().filter(id -> skillName.apply(id).isPresent()).toList();
        var answerable = state == InvitationState.OPEN && asking.isEmployed() && !known.isEmpty();
        return new ReceivedInvitationView(
                invitation.id(),
                invitation.personId(),
                asking.name(),
                invitation.invitedAs(),
                ids.stream()
                        .map(id -> new NamedSkill(id, skillName.apply(id).orElse(id)))
                        .toList(),
                invitation.until(),
                state,
                invitation.invitedAt(),
                answerable ? AnswerCall.to(invitation.personId(), known) : null);
    }
}
