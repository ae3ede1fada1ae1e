package io.careerplan.assessment.readiness;

import io.careerplan.assessment.catalogue.Occupation;
import io.careerplan.assessment.catalogue.Requirement;
import io.careerplan.kit.Algorithm;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * What all occupations require, as one row of numbers an occupation: the form in which a thousand of them are worked
 * through in a fraction of a millisecond. Columns are skills by id, so that sums run in the same order as those of
 * {@link Readiness} and come to the same bits.
 */
@Algorithm
final class Requirements {

    private final String[] skills;
    private final double[][] weights;
    private final double[][] levels;
    private final double[][] importances;

    private Requirements(String[] skills, int occupations) {
        this.skills = skills;
        this.weights = new double[occupations][skills.length];
        this.levels = new double[occupations][skills.length];
        this.importances = new double[occupations][skills.length];
    }

    static Requirements of(List<Occupation> occupations) {
        var skills = occupations.stream()
                .flatMap(occupation -> occupation.requirements().keySet().stream())
                .distinct()
                .sorted()
                .toArray(String[]::new);
        var all = new Requirements(skills, occupations.size());
        for (int row = 0; row < occupations.size(); row++) {
            all.fill(row, occupations.get(row).requirements());
        }
        return all;
    }

    private void fill(int row, Map<String, Requirement> requirements) {
        for (int column = 0; column < skills.length; column++) {
            var requirement = requirements.get(skills[column]);
            if (requirement != null) {
                importances[row][column] = requirement.importance();
                fill(row, column, requirement);
            }
        }
    }

    private void fill(int row, int column, Requirement requirement) {
        var level = requirement.level();
        if (level != null && !requirement.suppressed()) {
            weights[row][column] = Comparison.weightOf(requirement.importance());
            levels[row][column] = level / Comparison.LEVELS;
        }
    }

    /** R of every occupation; NaN for one that nothing was compared for. */
    double[] readiness(Map<String, Double> estimates) {
        var scores = new double[weights.length];
        Arrays.setAll(scores, scoring(estimates));
        return scores;
    }

    /** The same of the occupation in one row. */
    double readiness(Map<String, Double> estimates, int row) {
        return scoring(estimates).applyAsDouble(row);
    }

    private IntToDoubleFunction scoring(Map<String, Double> estimates) {
        var rated = Arrays.stream(skills).map(estimates::get).toArray(Double[]::new);
        var columns = IntStream.range(0, skills.length)
                .filter(column -> rated[column] != null)
                .toArray();
        var values = Arrays.stream(columns).mapToDouble(column -> rated[column]).toArray();
        return row -> score(weights[row], levels[row], columns, values);
    }

    private static double score(double[] weights, double[] levels, int[] columns, double[] estimates) {
        var met = 0.0;
        var asked = 0.0;
        var covered = 0.0;
        for (int i = 0; i < columns.length; i++) {
            var weight = weights[columns[i]];
            var level = levels[columns[i]];
            met += weight * Comparison.reached(estimates[i], level);
            asked += weight * level;
            covered += weight;
        }
        return covered == 0 ? Double.NaN : Readiness.scoreOf(met, asked);
    }

    /** Cosine of the importances with those of every occupation; NaN for one without any. */
    double[] similarity(Map<String, Double> importance) {
        var similarities = new double[importances.length];
        Arrays.setAll(similarities, comparing(importance));
        return similarities;
    }

    /** The same of the occupation in one row. */
    double similarity(Map<String, Double> importance, int row) {
        return comparing(importance).applyAsDouble(row);
    }

    private IntToDoubleFunction comparing(Map<String, Double> importance) {
        var reference = Arrays.stream(skills)
                .mapToDouble(skill -> importance.getOrDefault(skill, 0.0))
                .toArray();
        var length = Math.sqrt(product(reference, reference));
        return row -> {
            var own = importances[row];
            return product(reference, own) / (length * Math.sqrt(product(own, own)));
        };
    }

    private static double product(double[] one, double[] other) {
        var sum = 0.0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
