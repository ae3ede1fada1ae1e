package io.careerplan.assessment.skillestimate;

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
public final class Estimation {

    private Estimation() {}

    /**
     * The estimate as of a day.
     *
     * @param ratings of one skill of one person, in the order in which they were given
     * @return empty when no rater's latest rating has a level
     */
    static Optional<Estimate> of(Collection<Rating> ratings, LocalDate day, Weighing weighing) {
        var terms = terms(ratings, day, weighing);
        return terms.isEmpty() ? Optional.empty() : Optional.of(estimate(terms, day, weighing));
    }

    /** What counts as of a day, in the order in which the raters first rated: the terms of both sums. */
    public static List<Term> terms(Collection<Rating> ratings, LocalDate day, Weighing weighing) {
        return latest(ratings).stream()
                .filter(rating -> rating.value() != null)
                .map(rating ->
                        new Term(rating, value(rating), weighing.weight(rating.source()), age(rating, day, weighing)))
                .toList();
    }

    /** The estimate that these terms, at least one, come to. */
    public static Estimate estimate(List<Term> terms, LocalDate day, Weighing weighing) {
        var whole = terms.stream().mapToDouble(Term::counts).sum();
        var mean =
                terms.stream().mapToDouble(term -> term.counts() * term.value()).sum() / whole;
        var last = terms.stream()
                .map(term -> term.rating().on())
                .max(LocalDate::compareTo)
                .orElse(day);
        var stale = day.isAfter(last.plusMonths(weighing.staleAfterMonths()));
        return new Estimate(mean, spread(terms, mean, whole), terms.size(), stale, last);
    }

    /** Each rater's latest: by day, and within a day the one given last. */
    private static Collection<Rating> latest(Collection<Rating> ratings) {
        var latest = new LinkedHashMap<UUID, Rating>();
        ratings.forEach(rating -> latest.merge(
                rating.rater(), rating, (before, next) -> next.on().isBefore(before.on()) ? before : next));
        return latest.values();
    }

    private static @Nullable Double spread(List<Term> terms, double mean, double whole) {
        if (terms.size() == 1) {
            return null;
        }
        var squares = terms.stream()
                .mapToDouble(term -> term.counts() * Math.pow(term.value() - mean, 2))
                .sum();
        return Math.sqrt(squares / whole);
    }

    private static double value(Rating rating) {
        return Objects.requireNonNull(rating.value());
    }

    private static double age(Rating rating, LocalDate day, Weighing weighing) {
        var months = Math.max(0, months(rating.on(), day));
        return Math.pow(2, -months / weighing.halfLifeMonths());
    }

    /** Months from one day to another, the last one by the share of its days. */
    static double months(LocalDate from, LocalDate to) {
        var whole = ChronoUnit.MONTHS.between(from, to);
        var begun = from.plusMonths(whole);
        var length = ChronoUnit.DAYS.between(begun, from.plusMonths(whole + 1));
        return whole + (double) ChronoUnit.DAYS.between(begun, to) / length;
    }
}
