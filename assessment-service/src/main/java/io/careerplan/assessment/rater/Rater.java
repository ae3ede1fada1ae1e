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
 * @param shown what was offered to them to be rated, where it was
 */
public record Rater(
        UUID id,
        RatingSource standing,
        boolean approves,
        @Nullable InvitedRater invited,
        @Nullable ShownSkills shown) {

    /** Somebody who rates without having been invited to, whatever they like. */
    Rater(UUID id, RatingSource standing, boolean approves) {
        this(id, standing, approves, null, null);
    }

    /** Whoever was invited never approves anything. */
    static Rater invited(UUID id, InvitedRater by) {
        return new Rater(id, RatingSource.valueOf(by.invitedAs().name()), false, by, null);
    }

    /** The same rater, by what was shown. */
    public Rater by(ShownSkills offered) {
        return new Rater(id, standing, approves, invited, offered);
    }

    /** What they may rate; absent where that is every skill. */
    @Nullable
    public AskedSkills asked() {
        if (shown != null) {
            return AskedSkills.of(shown);
        }
        return invited == null ? null : AskedSkills.of(invited);
    }

    /** What a rating of theirs counts as. */
    public RatingSource sourceOf(NewRating rating) {
        return approves && !rating.links().isEmpty() ? RatingSource.EVIDENCE : standing;
    }
}
