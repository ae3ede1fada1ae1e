package io.careerplan.assessment.skillestimate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.careerplan.assessment.rater.RatingSource;
import io.careerplan.assessment.rating.Rating;
import io.careerplan.kit.id.Ids;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What an estimate is made of. */
class VoicesTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    private static final Weighing WEIGHING =
            new Weighing(Map.of(RatingSource.SELF, 1.0, RatingSource.COACH, 2.0), 24, 24);

    private final UUID self = Ids.next();
    private final UUID coach = Ids.next();

    @Test
    void eachRaterSpeaksOnceByTheirLatestRating() {
        var first = rating(self, RatingSource.SELF, 0.2, TODAY.minusMonths(3));
        var latest = rating(self, RatingSource.SELF, 0.4, TODAY);
        var coached = rating(coach, RatingSource.COACH, 0.8, TODAY.minusMonths(24));

        assertEquals(
                List.of(
                        new Voice(latest.id(), RatingSource.SELF, TODAY, 0.4, 1.0),
                        new Voice(coached.id(), RatingSource.COACH, TODAY.minusMonths(24), 0.8, 1.0)),
                voices(List.of(first, coached, latest), TODAY, WEIGHING));
    }

    @Test
    void theirWeightedMeanIsTheEstimate() {
        var ratings = List.of(
                rating(self, RatingSource.SELF, 0.3, TODAY.minusDays(100)),
                rating(coach, RatingSource.COACH, 0.9, TODAY.minusDays(400)));
        var voices = voices(ratings, TODAY, WEIGHING);
        var whole = voices.stream().mapToDouble(Voice::weight).sum();
        var mean = voices.stream()
                        .mapToDouble(voice -> voice.weight() * voice.value())
                        .sum()
                / whole;

        assertEquals(Estimation.of(ratings, TODAY, WEIGHING).orElseThrow().estimate(), mean, 1e-12);
    }

    @Test
    void whoCouldNotObserveSaysNothing() {
        var before = rating(self, RatingSource.SELF, 0.3, TODAY.minusDays(1));
        var unobserved = rating(self, RatingSource.SELF, null, TODAY);

        assertEquals(List.of(), voices(List.of(before, unobserved), TODAY, WEIGHING));
    }

    private static Rating rating(UUID rater, RatingSource source, @Nullable Double value, LocalDate on) {
        return new Rating(Ids.next(), "2.A.1.a", rater, source, value, on);
    }

    private static List<Voice> voices(List<Rating> ratings, LocalDate day, Weighing weighing) {
        return Estimation.terms(ratings, day, weighing).stream().map(Voice::of).toList();
    }
}
