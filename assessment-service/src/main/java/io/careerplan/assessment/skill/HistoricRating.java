package io.careerplan.assessment.skill;

import io.careerplan.assessment.rating.RatingView;
import org.jspecify.annotations.Nullable;

/**
 * A rating in the history of a skill.
 *
 * @param rating as it was given
 * @param counts how it counts in the estimate of today; absent when a later one took its place or it has no level
 */
record HistoricRating(RatingView rating, @Nullable CountedRating counts) {}
