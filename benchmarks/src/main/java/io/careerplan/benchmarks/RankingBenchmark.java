package io.careerplan.benchmarks;

import io.careerplan.assessment.catalogue.Occupation;
import io.careerplan.assessment.catalogue.Requirement;
import io.careerplan.assessment.readiness.RankedOccupation;
import io.careerplan.assessment.readiness.Ranking;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** All occupations of a full-size catalogue ranked for a person, against the bare multiplications that it needs. */
@State(Scope.Benchmark)
public class RankingBenchmark {
    private static final int LEVELS = 7;
    private static final int SKILLS = 68;

    private final Map<String, Double> importances = new HashMap<>();
    private final Map<String, Double> estimates = new HashMap<>();
    private final double[][] matrix = new double[FullSize.OCCUPATIONS][SKILLS];
    private final double[] person = new double[SKILLS];
    private Ranking ranking = Ranking.of(List.of());

    @Setup
    public void readCatalogue() {
        var occupations = List.copyOf(FullSize.catalogue().occupations());
        ranking = Ranking.of(occupations);
        occupations.getFirst().requirements().values().forEach(this::rate);
        for (int row = 0; row < matrix.length; row++) {
            fill(matrix[row], occupations.get(row));
        }
        System.arraycopy(matrix[0], 0, person, 0, SKILLS);
    }

    private void rate(Requirement requirement) {
        var level = requirement.level();
        importances.put(requirement.skillId(), requirement.importance());
        if (level != null) {
            estimates.put(requirement.skillId(), level / LEVELS);
        }
    }

    private static void fill(double[] row, Occupation occupation) {
        int column = 0;
        for (var requirement : occupation.requirements().values()) {
            row[column++] = requirement.importance();
        }
    }

    @Benchmark
    public List<RankedOccupation> ranking() {
        return ranking.rank(importances, estimates);
    }

    /** Similarity and readiness are two products of a row with the person each. */
    @Benchmark
    public double rankingFloor() {
        double sum = 0;
        for (var row : matrix) {
            sum += product(row) + product(row);
        }
        return sum;
    }

    private double product(double[] row) {
        double sum = 0;
        for (int i = 0; i < row.length; i++) {
            sum += row[i] * person[i];
        }
        return sum;
    }
}
