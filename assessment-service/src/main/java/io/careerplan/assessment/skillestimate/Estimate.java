package io.careerplan.assessment.skillestimate;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What all ratings of one skill together say.
 *
 * @param estimate 0 to 1
 * @param spread weighted standard deviation of the ratings about the estimate; none with a single rater
 * @param sources raters who count, each by their latest rating
 * @param stale whether the latest of these ratings is older than 24 months
 * @param latestOn day of the latest of these ratings
 */
public record Estimate(double estimate, @Nullable Double spread, int sources, boolean stale, LocalDate latestOn) {}
