package io.careerplan.assessment.skill;

import io.careerplan.assessment.catalogue.Figures;
import io.careerplan.assessment.rater.RatingSource;
import io.careerplan.assessment.skillestimate.Term;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * How a rating counts in an estimate, which is the sum of share × value over all that count.
 *
 * @param ratingId the rating
 * @param source as what its rater rated
 * @param ratedOn day it is about
 * @param value what it says, 0 to 1
 * @param weight by its source
 * @param age 1 for one of today, halved every 24 months
 * @param share weight × age over the sum of these, 0 to 1
 */
public record CountedRating(
        UUID ratingId,
        RatingSource source,
        LocalDate ratedOn,
        BigDecimal value,
        BigDecimal weight,
        BigDecimal age,
        BigDecimal share) {

    static List<CountedRating> of(List<Term> terms) {
        var whole = terms.stream().mapToDouble(Term::counts).sum();
        return terms.stream().map(term -> of(term, whole)).toList();
    }

    private static CountedRating of(Term term, double whole) {
        var rating = term.rating();
        return new CountedRating(
                rating.id(),
                rating.source(),
                rating.on(),
                Figures.exact(term.value()),
                Figures.exact(term.weight()),
                Figures.exact(term.age()),
                Figures.exact(term.counts() / whole));
    }
}
