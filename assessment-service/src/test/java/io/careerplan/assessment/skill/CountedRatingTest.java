package io.careerplan.assessment.skill;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.careerplan.assessment.rater.RatingSource;
import io.careerplan.assessment.rating.Rating;
import io.careerplan.assessment.skillestimate.Estimation;
import io.careerplan.assessment.skillestimate.Term;
import io.careerplan.assessment.skillestimate.Weighing;
import io.careerplan.kit.id.Ids;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CountedRatingTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-25");
    private static final Weighing WEIGHING =
            new Weighing(Map.of(RatingSource.SELF, 1.0, RatingSource.COACH, 2.0, RatingSource.EVIDENCE, 3.0), 24, 24);
    private static final List<RatingSource> SOURCES =
            List.of(RatingSource.SELF, RatingSource.COACH, RatingSource.EVIDENCE);

    @Test
    void theTermsOfAnOldEvidenceAndAFreshWord() {
        var counted = CountedRating.of(
                terms(rating(RatingSource.EVIDENCE, 0.8, TODAY.minusYears(2)), rating(RatingSource.SELF, 0.5, TODAY)));

        assertEquals(3.0, counted.getFirst().weight().doubleValue());
        assertEquals(0.5, counted.getFirst().age().doubleValue());
        assertEquals(1.5 / 2.5, counted.getFirst().share().doubleValue(), 1e-12);
        assertEquals(1.0 / 2.5, counted.getLast().share().doubleValue(), 1e-12);
    }

    @Test
    void theSharesAddUpToOneAndTheSharesOfTheValuesToTheEstimate() {
        var random = new Random(11);
        for (int round = 0; round < 500; round++) {
            var terms = terms(some(random));
            var counted = CountedRating.of(terms);
            var shares = counted.stream()
                    .mapToDouble(each -> each.share().doubleValue())
                    .sum();
            var sum = counted.stream()
                    .mapToDouble(
                            each -> each.share().doubleValue() * each.value().doubleValue())
                    .sum();
            assertEquals(1, shares, 1e-9);
            assertEquals(Estimation.estimate(terms, TODAY, WEIGHING).estimate(), sum, 1e-9);
        }
    }

    private static Rating[] some(Random random) {
        var ratings = new ArrayList<Rating>();
        for (int i = 0; i <= random.nextInt(6); i++) {
            var source = SOURCES.get(random.nextInt(SOURCES.size()));
            ratings.add(rating(source, random.nextDouble(), TODAY.minusDays(random.nextInt(3000))));
        }
        return ratings.toArray(Rating[]::new);
    }

    private static List<Term> terms(Rating... ratings) {
        return Estimation.terms(List.of(ratings), TODAY, WEIGHING);
    }

    private static Rating rating(RatingSource source, double value, LocalDate on) {
        return new Rating(Ids.next(), "2.A.1.c", Ids.next(), source, value, on);
    }
}
