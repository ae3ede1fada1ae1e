package io.careerplan.assessment.rating;

import io.careerplan.assessment.rater.RatingSource;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one rater said about one skill.
 *
 * @param rater tells the raters of a person apart, nothing more
 * @param value 0 to 1: level k of a scale that goes to K is k/K; none when the rater did not observe the skill
 * @param on the day it is about
 */
public record Rating(
        UUID id,
        String skillId,
        UUID rater,
        RatingSource source,
        @Nullable Double value,
        LocalDate on) {}
