package io.careerplan.assessment.invitation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An invitation to be given.
 *
 * @param invitedId who shall rate, another person of the same organisation
 * @param invitedAs as what: MANAGER or PEER
 * @param skillIds the skills to rate, 1 to 40, of the catalogue
 * @param until last day on which it can be answered, in the time zone of the person who invites; 30 days from today when missing, at most 90
 */
record NewInvitation(
        UUID invitedId,
        InvitedAs invitedAs,

        @Size(min = 1, max = 40) List<@NotBlank @Size(max = 60) String> skillIds,

        @Nullable LocalDate until) {}
