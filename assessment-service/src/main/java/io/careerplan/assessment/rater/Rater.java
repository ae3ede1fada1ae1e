package io.careerplan.assessment.rater;

import io.careerplan.assessment.invitation.InvitedRater;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whoever rates.
 *
 * @param id the person who rates
 * @param standing as what they rate
 * @param approves whether the person lets them, as somebody else, approve skills: evidence they name counts as such
 * @param invited the invitation by which they rate, where it is one
 */
public record Rater(
        UUID id,
        RatingSource standing,
        boolean approves,
        @Nullable InvitedRater invited) {

    /** Somebody who rates without having been invited to. */
    Rater(UUID id, RatingSource standing, boolean approves) {
        this(id, standing, approves, null);
    }

    /** Whoever was invited never approves anything. */
    static Rater invited(UUID id, InvitedRater by) {
        return new Rater(id, RatingSource.valueOf(by.invitedAs().name()), false, by);
    }

    /** What a rating of theirs counts as. */
    public RatingSource sourceOf(NewRating rating) {
        return approves && !rating.links().isEmpty() ? RatingSource.EVIDENCE : standing;
    }
}
