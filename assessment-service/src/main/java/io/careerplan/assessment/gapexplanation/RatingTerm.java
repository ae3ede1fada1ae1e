package io.careerplan.assessment.gapexplanation;

import io.careerplan.assessment.catalogue.Figures;
import io.careerplan.assessment.rater.RatingSource;
import io.careerplan.assessment.skillestimate.Voice;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What a rating brings to an estimate.
 *
 * @param ratingId the rating
 * @param source in what standing it was given
 * @param ratedOn the day it is about
 * @param value 0 to 1
 * @param weight by source and age
 * @param term weight·value as a share of all weights
 */
record RatingTerm(
        UUID ratingId, RatingSource source, LocalDate ratedOn, BigDecimal value, BigDecimal weight, BigDecimal term) {

    static RatingTerm of(Voice voice, double whole) {
        return new RatingTerm(
                voice.rating(),
                voice.source(),
                voice.on(),
                Figures.term(voice.value()),
                Figures.term(voice.weight()),
                Figures.term(voice.weight() * voice.value() / whole));
    }
}
