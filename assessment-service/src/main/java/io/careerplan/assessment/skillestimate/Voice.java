package io.careerplan.assessment.skillestimate;

import io.careerplan.assessment.rater.RatingSource;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What one rater's latest rating brings to an estimate, which is Σ weight·value / Σ weight.
 *
 * @param rating the rating
 * @param source in what standing it was given
 * @param on the day it is about
 * @param value 0 to 1
 * @param weight by source and age
 */
public record Voice(UUID rating, RatingSource source, LocalDate on, double value, double weight) {

    static Voice of(Term term) {
        var rating = term.rating();
        return new Voice(rating.id(), rating.source(), rating.on(), term.value(), term.counts());
    }
}
