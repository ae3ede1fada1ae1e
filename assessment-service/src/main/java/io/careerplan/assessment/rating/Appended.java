package io.careerplan.assessment.rating;

import java.net.URI;

/**
 * What came of adding ratings.
 *
 * @param location where the rater finds more: the ratings, or the invitation they answered
 * @param version of the skill profile, or of the invitation
 * @param answer what the rater is told
 */
public record Appended(URI location, long version, AppendedRatings answer) {}
