package io.careerplan.assessment.rating;

import io.careerplan.assessment.rater.RatingSource;
import io.careerplan.assessment.scale.Scales;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A rating as it was given.
 *
 * @param id the rating
 * @param skillId the skill
 * @param source as what the rater rated: SELF, COACH, MENTOR, MANAGER, PEER or EVIDENCE
 * @param raterId who rated; absent once they were erased
 * @param scale scale of the level
 * @param level level on that scale, as given
 * @param value the level as a share of the scale's highest, 0 to 1; absent when not observed
 * @param notObserved whether the rater could not say
 * @param ratedOn day the rating is about
 * @param evidence links to what it rests on
 * @param ratedAt when it was given
 * @param offerId the offer of evidence that it was made of, where it was; texts that are no links stand there
 */
public record RatingView(
        UUID id,
        String skillId,
        RatingSource source,
        @Nullable UUID raterId,
        @Nullable String scale,
        @Nullable BigDecimal level,
        @Nullable BigDecimal value,
        boolean notObserved,
        LocalDate ratedOn,
        List<String> evidence,
        Instant ratedAt,
        @Nullable UUID offerId) {

    private static final int PLACES = 6;

    static RatingView from(SkillRating rating, Scales scales) {
        var value = rating.rating(scales).value();
        return new RatingView(
                rating.id(),
                rating.skillId(),
                rating.source(),
                rating.rater(),
                rating.scale(),
                rating.level(),
                value == null ? null : BigDecimal.valueOf(value).setScale(PLACES, RoundingMode.HALF_EVEN),
                value == null,
                rating.ratedOn(),
                rating.evidence(),
                rating.ratedAt(),
                rating.offerId());
    }
}
