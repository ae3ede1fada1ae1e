package io.careerplan.assessment.skillestimate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.careerplan.assessment.rater.RatingSource;
import io.careerplan.assessment.rating.Rating;
import io.careerplan.kit.id.Ids;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EstimationTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    private static final double EXACT = 1e-12;
    private static final Weighing WEIGHING = new Weighing(
            Map.of(
                    RatingSource.SELF, 1.0,
                    RatingSource.PEER, 1.5,
                    RatingSource.COACH, 2.0,
                    RatingSource.MENTOR, 2.0,
                    RatingSource.MANAGER, 2.0,
                    RatingSource.EVIDENCE, 3.0),
            24,
            24);

    private final UUID self = Ids.next();
    private final UUID coach = Ids.next();

    @Test
    void oneRatingIsTheEstimateAndHasNoSpread() {
        var estimate = of(rated(self, RatingSource.SELF, 0.6, TODAY)).orElseThrow();

        assertEquals(0.6, estimate.estimate(), EXACT);
        assertNull(estimate.spread());
        assertEquals(1, estimate.sources());
        assertEquals(TODAY, estimate.latestOn());
    }

    @Test
    void sourcesCountByTheirWeight() {
        var estimate = of(rated(self, RatingSource.SELF, 0.9, TODAY), rated(coach, RatingSource.COACH, 0.6, TODAY))
                .orElseThrow();

        assertEquals((1 * 0.9 + 2 * 0.6) / 3, estimate.estimate(), EXACT);
        assertEquals(Math.sqrt((1 * 0.2 * 0.2 + 2 * 0.1 * 0.1) / 3), estimate.spread(), EXACT);
        assertEquals(2, estimate.sources());
    }

    @Test
    void everySourceHasTheWeightOfTheSpecification() {
        var weights = Map.of(
                RatingSource.PEER, 1.5,
                RatingSource.COACH, 2.0,
                RatingSource.MENTOR, 2.0,
                RatingSource.MANAGER, 2.0,
                RatingSource.EVIDENCE, 3.0);

        weights.forEach((source, weight) -> assertEquals(
                weight / (1 + weight),
                of(rated(self, RatingSource.SELF, 0, TODAY), rated(coach, source, 1, TODAY))
                        .orElseThrow()
                        .estimate(),
                EXACT,
                source.name()));
    }

    @Test
    void aRatingHalvesInTwentyFourMonths() {
        var old = rated(self, RatingSource.SELF, 0, TODAY.minusMonths(24));
        var recent = rated(coach, RatingSource.SELF, 1, TODAY);

        assertEquals(1 / 1.5, of(old, recent).orElseThrow().estimate(), EXACT);
    }

    @Test
    void onlyTheLatestRatingOfEachRaterCounts() {
        var first = rated(self, RatingSource.SELF, 0.1, TODAY.minusMonths(2));
        var later = rated(self, RatingSource.SELF, 0.8, TODAY.minusMonths(1));

        assertEquals(0.8, of(first, later).orElseThrow().estimate(), EXACT);
        assertEquals(0.8, of(later, first).orElseThrow().estimate(), EXACT, "whatever was noted later");
    }

    @Test
    void ofTwoRatingsOfADayTheOneGivenLastCounts() {
        var first = rated(self, RatingSource.SELF, 0.1, TODAY);
        var later = rated(self, RatingSource.SELF, 0.8, TODAY);

        assertEquals(0.8, of(first, later).orElseThrow().estimate(), EXACT);
    }

    @Test
    void whoCanNoLongerObserveTakesTheirEarlierRatingBack() {
        var before = rated(coach, RatingSource.COACH, 0.2, TODAY.minusMonths(3));
        var notObserved = rated(coach, RatingSource.COACH, null, TODAY);
        var own = rated(self, RatingSource.SELF, 0.5, TODAY);

        assertEquals(0.5, of(before, own, notObserved).orElseThrow().estimate(), EXACT);
        assertEquals(1, of(before, own, notObserved).orElseThrow().sources());
        assertTrue(of(before, notObserved).isEmpty());
        assertTrue(of().isEmpty());
    }

    @Test
    void isStaleOnlyAfterTwentyFourMonths() {
        assertFalse(of(rated(self, RatingSource.SELF, 1, TODAY.minusMonths(24)))
                .orElseThrow()
                .stale());
        assertTrue(of(rated(self, RatingSource.SELF, 1, TODAY.minusMonths(24).minusDays(1)))
                .orElseThrow()
                .stale());
    }

    @Test
    void aFreshRatingBesideAnOldOneKeepsTheEstimateFresh() {
        var estimate = of(
                        rated(self, RatingSource.SELF, 1, TODAY.minusYears(5)),
                        rated(coach, RatingSource.COACH, 1, TODAY.minusMonths(1)))
                .orElseThrow();

        assertFalse(estimate.stale());
        assertEquals(TODAY.minusMonths(1), estimate.latestOn());
    }

    @Test
    void monthsGoOnEvenlyBetweenTheSameDays() {
        assertEquals(24, Estimation.months(TODAY.minusMonths(24), TODAY), EXACT);
        assertEquals(0, Estimation.months(TODAY, TODAY), EXACT);
        assertEquals(0.5, Estimation.months(LocalDate.parse("2026-11-01"), LocalDate.parse("2026-11-16")), EXACT);
        assertEquals(1, Estimation.months(LocalDate.parse("2026-01-31"), LocalDate.parse("2026-02-28")), EXACT);
    }

    /** Whatever the ratings: the estimate lies among them, and a rating more lifts it only towards itself. */
    @Test
    void liesAmongTheRatingsAndMovesTowardsANewOne() {
        var random = new Random(20261122);
        for (int round = 0; round < 2000; round++) {
            var ratings = some(random);
            var before = of(ratings).orElseThrow();
            var lowest =
                    ratings.stream().mapToDouble(EstimationTest::value).min().orElseThrow();
            var highest =
                    ratings.stream().mapToDouble(EstimationTest::value).max().orElseThrow();
            assertTrue(before.estimate() >= lowest - EXACT && before.estimate() <= highest + EXACT);

            var one = some(random).getFirst();
            var after = of(with(ratings, one)).orElseThrow();
            assertTrue((after.estimate() - before.estimate()) * (value(one) - before.estimate()) >= -EXACT);
        }
    }

    /** Whatever was said before: who says more than they did, and more than all together, never lowers the estimate. */
    @Test
    void whoRatesAgainAboveTheEstimateAndTheirOwnFormerWordNeverLowersIt() {
        var random = new Random(20261126);
        for (int round = 0; round < 2000; round++) {
            var ratings = some(random);
            var before = of(ratings).orElseThrow().estimate();
            var former = ratings.get(random.nextInt(ratings.size()));
            var least = Math.max(before, value(former));
            var again = rated(former.rater(), former.source(), least + random.nextDouble() * (1 - least), TODAY);

            var after = of(with(ratings, again)).orElseThrow().estimate();
            assertTrue(after >= before - EXACT, "round " + round);
        }
    }

    /** The one way in which a rating above the estimate lowers it: it stands in place of a higher one. */
    @Test
    void whoTakesBackAPartOfTheirOwnWordLowersTheEstimateThoughStillAboveIt() {
        var coachs = rated(coach, RatingSource.COACH, 0.0, TODAY);
        var before = of(rated(self, RatingSource.SELF, 1.0, TODAY), coachs).orElseThrow();
        var after = of(rated(self, RatingSource.SELF, 1.0, TODAY), coachs, rated(self, RatingSource.SELF, 0.5, TODAY))
                .orElseThrow();

        assertTrue(before.estimate() < 0.5);
        assertTrue(after.estimate() < before.estimate());
    }

    private List<Rating> some(Random random) {
        var ratings = new ArrayList<Rating>();
        for (int i = random.nextInt(1, 6); i > 0; i--) {
            var sources = RatingSource.values();
            var on = TODAY.minusDays(random.nextInt(3000));
            ratings.add(rated(Ids.next(), sources[random.nextInt(sources.length)], random.nextDouble(), on));
        }
        return ratings;
    }

    private static List<Rating> with(List<Rating> ratings, Rating one) {
        var all = new ArrayList<>(ratings);
        all.add(one);
        return all;
    }

    private static double value(Rating rating) {
        return Optional.ofNullable(rating.value()).orElseThrow();
    }

    private static Optional<Estimate> of(Rating... ratings) {
        return of(Arrays.asList(ratings));
    }

    private static Optional<Estimate> of(List<Rating> ratings) {
        return Estimation.of(ratings, TODAY, WEIGHING);
    }

    private static Rating rated(UUID rater, RatingSource source, double value, LocalDate on) {
        return rated(rater, source, Double.valueOf(value), on);
    }

    private static Rating rated(UUID rater, RatingSource source, @Nullable Double value, LocalDate on) {
        return new Rating(Ids.next(), "2.A.1.a", rater, source, value, on);
    }
}
