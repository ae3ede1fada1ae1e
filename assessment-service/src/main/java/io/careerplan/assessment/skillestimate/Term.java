package io.careerplan.assessment.skillestimate;

import io.careerplan.assessment.rating.Rating;

/**
 * A rating as it counts in an estimate.
 *
 * @param rating the latest of its rater
 * @param value what it says, 0 to 1
 * @param weight by its source
 * @param age 1 for a rating of today, halved by each half-life since
 */
public record Term(Rating rating, double value, double weight, double age) {

    /** How much it counts against the other terms. */
    public double counts() {
        return weight * age;
    }
}
