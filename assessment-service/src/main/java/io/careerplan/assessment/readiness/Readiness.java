package io.careerplan.assessment.readiness;

import static java.util.Comparator.comparing;

import io.careerplan.assessment.catalogue.Occupation;
import io.careerplan.assessment.catalogue.Requirement;
import io.careerplan.kit.Algorithm;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * How far a person meets an occupation: R = Σ w·min(c, t) / Σ w·t over the skills with data. Sums run by skill id, so
 * that the order in which anything came in changes no bit of the result.
 *
 * @param met Σ w·min(c, t)
 * @param asked Σ w·t
 * @param coveredWeight Σ w over the skills with data
 * @param knownWeight Σ w over all skills that the occupation has an importance for
 */
@Algorithm
public record Readiness(double met, double asked, double coveredWeight, double knownWeight) {

    private static final Comparator<Requirement> BY_SKILL = comparing(Requirement::skillId);

    /**
     * Of a person for an occupation.
     *
     * @param estimates where the person stands, 0 to 1, by skill id; a skill that is not there has no rating
     */
    public static Readiness of(Occupation occupation, Map<String, Double> estimates) {
        var known = 0.0;
        for (var requirement : inOrder(occupation.requirements())) {
            known += Comparison.weightOf(requirement.importance());
        }
        return of(comparisons(occupation, estimates), known);
    }

    /** The skills of an occupation for which a requirement and a rating are there, by skill id. */
    public static List<Comparison> comparisons(Occupation occupation, Map<String, Double> estimates) {
        var compared = new ArrayList<Comparison>();
        for (var requirement : inOrder(occupation.requirements())) {
            Comparison.of(requirement, estimates.get(requirement.skillId())).ifPresent(compared::add);
        }
        return compared;
    }

    private static Readiness of(List<Comparison> comparisons, double known) {
        var met = 0.0;
        var asked = 0.0;
        var covered = 0.0;
        for (var each : comparisons) {
            met += each.met();
            asked += each.asked();
            covered += each.weight();
        }
        return new Readiness(met, asked, covered, known);
    }

    private static List<Requirement> inOrder(Map<String, Requirement> requirements) {
        var ordered = new ArrayList<>(requirements.values());
        ordered.sort(BY_SKILL);
        return ordered;
    }

    /** R, 0 to 1; empty when no weight is covered, because nothing was compared. */
    public OptionalDouble score() {
        return coveredWeight == 0 ? OptionalDouble.empty() : OptionalDouble.of(scoreOf(met, asked));
    }

    /** What one of the skills adds to R; the contributions of all of them add up to it. */
    public double contribution(Comparison one) {
        return asked == 0 ? one.weight() / coveredWeight : one.met() / asked;
    }

    /** This much weighted level, as a share of all that is asked. */
    public double shareOfAsked(double weighted) {
        return asked == 0 ? 0 : weighted / asked;
    }

    /** Whoever is asked for nothing is ready. */
    static double scoreOf(double met, double asked) {
        return asked == 0 ? 1 : met / asked;
    }

    /** Share of the occupation's weight that the figures rest on, 0 to 1; 0 for an occupation without ratings. */
    public double coverage() {
        return knownWeight == 0 ? 0 : Math.min(1, coveredWeight / knownWeight);
    }
}
