package io.careerplan.assessment.evidenceoffer;

import io.careerplan.assessment.rater.NewRating;
import io.careerplan.assessment.rater.ShownSkills;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the evidence shows of a skill.
 *
 * @param skillId one of the offered skills
 * @param scale named scale of the level: onet-level (0 to 7), dreyfus (1 to 5) or one of the organisation's own
 * @param level level on that scale
 * @param ratedOn day the rating is about; today when missing, never in the future; of each
 *     rater's ratings the one of the latest day counts, so the day of the milestone would yield to what they said since
 */
record OfferedRating(
        @NotBlank @Size(max = 60) String skillId,
        @NotBlank @Size(max = 40) String scale,
        BigDecimal level,
        @Nullable LocalDate ratedOn) {

    /** The rating by what the evidence has to look up. */
    NewRating by(ShownSkills shown) {
        return new NewRating(skillId, scale, level, null, ratedOn, shown.links());
    }
}
