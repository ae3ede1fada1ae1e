package io.careerplan.assessment.rating;

import java.util.List;

/**
 * Ratings that were added.
 *
 * @param profileVersion number of ratings the person has now, which is the version of their skill profile
 * @param ratings in the order in which they were given
 */
record AppendedRatings(long profileVersion, List<RatingView> ratings) {}
