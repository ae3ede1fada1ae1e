package io.careerplan.assessment.skill;

import io.careerplan.assessment.rating.Rating;
import io.careerplan.kit.Algorithm;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Estimate = Σ weight·age·rating / Σ weight·age over each rater's latest rating only, age = 2^(−months/half-life). A
 * latest rating that says the skill was not observed takes its rater out.
 */
@Algorithm
final class Estimation {

    private Estimation() {}

    /**
     * The estimate as of a day.
     *
     * @param ratings of one skill of one person, in the order in which they were given
     * @return empty when no rater's latest rating has a level
     */
    static Optional<Estimate> of(Collection<Rating> ratings, LocalDate day, Weighing weighing) {
        var voices = voices(ratings, day, weighing);
        return voices.isEmpty() ? Optional.empty() : Optional.of(estimate(voices, day, weighing));
    }

    /** What the estimate as of a day is made of, a voice a rater. */
    static List<Voice> voices(Collection<Rating> ratings, LocalDate day, Weighing weighing) {
        return latest(ratings).stream()
                .filter(rating -> rating.value() != null)
                .map(rating -> voice(rating, weight(rating, day, weighing)))
                .toList();
    }

    private static Voice voice(Rating rating, double weight) {
        return new Voice(rating.id(), rating.source(), rating.on(), value(rating), weight);
    }

    /** Each rater's latest: by day, and within a day the one given last. */
    private static Collection<Rating> latest(Collection<Rating> ratings) {
        var latest = new LinkedHashMap<UUID, Rating>();
        ratings.forEach(rating -> latest.merge(
                rating.rater(), rating, (before, next) -> next.on().isBefore(before.on()) ? before : next));
        return latest.values();
    }

    private static Estimate estimate(List<Voice> voices, LocalDate day, Weighing weighing) {
        var whole = voices.stream().mapToDouble(Voice::weight).sum();
        var mean = voices.stream()
                        .mapToDouble(voice -> voice.weight() * voice.value())
                        .sum()
                / whole;
        var last = voices.stream().map(Voice::on).max(LocalDate::compareTo).orElse(day);
        var stale = day.isAfter(last.plusMonths(weighing.staleAfterMonths()));
        return new Estimate(mean, spread(voices, mean, whole), voices.size(), stale, last);
    }

    private static @Nullable Double spread(List<Voice> voices, double mean, double whole) {
        if (voices.size() == 1) {
            return null;
        }
        var squares = voices.stream()
                .mapToDouble(voice -> voice.weight() * Math.pow(voice.value() - mean, 2))
                .sum();
        return Math.sqrt(squares / whole);
    }

    private static double value(Rating rating) {
        return Objects.requireNonNull(rating.value());
    }

    private static double weight(Rating rating, LocalDate day, Weighing weighing) {
        var months = Math.max(0, months(rating.on(), day));
        return weighing.weight(rating.source()) * Math.pow(2, -months / weighing.halfLifeMonths());
    }

    /** Months from one day to another, the last one by the share of its days. */
    static double months(LocalDate from, LocalDate to) {
        var whole = ChronoUnit.MONTHS.between(from, to);
        var begun = from.plusMonths(whole);
        var length = ChronoUnit.DAYS.between(begun, from.plusMonths(whole + 1));
        return whole + (double) ChronoUnit.DAYS.between(begun, to) / length;
    }
}
