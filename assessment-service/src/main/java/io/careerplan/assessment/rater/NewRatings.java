package io.careerplan.assessment.rater;

import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Ratings given together: all of them are taken, or none.
 *
 * @param ratings 1 to 200
 */
public record NewRatings(@Size(min = 1, max = 200) List<NewRating> ratings) {}
