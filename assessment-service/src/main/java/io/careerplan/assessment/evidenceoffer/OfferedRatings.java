package io.careerplan.assessment.evidenceoffer;

import io.careerplan.assessment.rater.NewRating;
import io.careerplan.assessment.rater.ShownSkills;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Ratings of offered skills, given together: all of them are taken, or none. Skills that are left out stay unrated.
 *
 * @param ratings 1 to 200, each of another skill
 */
record OfferedRatings(@Size(min = 1, max = 200) List<OfferedRating> ratings) {

    List<NewRating> by(ShownSkills shown) {
        return ratings.stream().map(rating -> rating.by(shown)).toList();
    }
}
