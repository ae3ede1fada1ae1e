package io.careerplan.assessment.readiness;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;
import static java.util.stream.Collectors.toMap;

import io.careerplan.assessment.catalogue.Occupation;
import io.careerplan.kit.Algorithm;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * All occupations of a catalogue for one person. They are ranked by similarity; readiness stands beside it and never
 * decides, because it is high for nearly every pair. What does not depend on the person is worked out once.
 */
@Algorithm
public final class Ranking {

    private static final Comparator<RankedOccupation> BY_SIMILARITY =
            comparingDouble(RankedOccupation::similarity).reversed().thenComparing(RankedOccupation::code);

    private final List<Occupation> occupations;
    private final Map<String, Integer> rows;
    private final Requirements requirements;

    private Ranking(List<Occupation> occupations) {
        this.occupations = occupations;
        this.rows = IntStream.range(0, occupations.size())
                .boxed()
                .collect(toMap(row -> occupations.get(row).code(), row -> row));
        this.requirements = Requirements.of(occupations);
    }

    /** Over these occupations, in whatever order they come; those without ratings cannot be compared and are left out. */
    public static Ranking of(Collection<Occupation> occupations) {
        return new Ranking(occupations.stream()
                .filter(occupation -> !occupation.requirements().isEmpty())
                .sorted(comparing(Occupation::code))
                .toList());
    }

    /**
     * Every occupation, the most similar first, ties by code.
     *
     * @param importances IM 1 to 5 by skill id of what they are compared with, usually the person's present occupation
     * @param estimates where the person stands, 0 to 1, by skill id
     */
    public List<RankedOccupation> rank(Map<String, Double> importances, Map<String, Double> estimates) {
        var similarity = requirements.similarity(importances);
        var readiness = requirements.readiness(estimates);
        var standings = Standings.of(readiness);
        return IntStream.range(0, occupations.size())
                .filter(row -> !Double.isNaN(similarity[row]))
                .mapToObj(row -> ranked(occupations.get(row).code(), similarity[row], readiness[row], standings))
                .sorted(BY_SIMILARITY)
                .toList();
    }

    /**
     * One occupation with the figures that {@link #rank} gives it, to the bit, but without its percentile among all others;
     * empty where it cannot be compared.
     */
    public Optional<RankedOccupation> alone(
            String code, Map<String, Double> importances, Map<String, Double> estimates) {
        return Optional.ofNullable(rows.get(code)).flatMap(row -> {
            var similarity = requirements.similarity(importances, row);
            var readiness = requirements.readiness(estimates, row);
            return Double.isNaN(similarity)
                    ? Optional.empty()
                    : Optional.of(
                            new RankedOccupation(code, similarity, Double.isNaN(readiness) ? null : readiness, null));
        });
    }

    /** The person's readiness for every occupation, to tell where one of them stands. */
    public Standings standings(Map<String, Double> estimates) {
        return Standings.of(requirements.readiness(estimates));
    }

    private static RankedOccupation ranked(String code, double similarity, double readiness, Standings standings) {
        return Double.isNaN(readiness)
                ? new RankedOccupation(code, similarity, null, null)
                : new RankedOccupation(
                        code, similarity, readiness, standings.of(readiness).percentile());
    }
}
