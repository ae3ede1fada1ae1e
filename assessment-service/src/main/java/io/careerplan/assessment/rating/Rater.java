package io.careerplan.assessment.rating;

import java.util.UUID;

/**
 * Whoever rates.
 *
 * @param id the person who rates
 * @param standing as what they rate
 * @param approves whether the person lets them, as somebody else, approve skills: evidence they name counts as such
 */
record Rater(UUID id, RatingSource standing, boolean approves) {

    /** What a rating of theirs counts as. */
    RatingSource sourceOf(NewRating rating) {
        return approves && !rating.links().isEmpty() ? RatingSource.EVIDENCE : standing;
    }
}
