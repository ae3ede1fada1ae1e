package io.careerplan.assessment.rating;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Ratings that were added.
 *
 * @param profileVersion number of ratings the person has now, which is the version of their skill profile; absent for whoever rated by
 *     invitation, who is told nothing but what they gave
 * @param ratings in the order in which they were given
 */
public record AppendedRatings(@Nullable Long profileVersion, List<RatingView> ratings) {}
