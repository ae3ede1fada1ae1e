package io.careerplan.benchmarks;

import io.careerplan.assessment.catalogue.Catalogue;
import io.careerplan.assessment.catalogue.Occupation;
import io.careerplan.assessment.catalogue.Requirement;
import io.careerplan.assessment.effort.Yardstick;
import io.careerplan.assessment.gap.Analysis;
import io.careerplan.assessment.gap.Candidate;
import io.careerplan.assessment.gap.TargetFindings;
import io.careerplan.assessment.readiness.GapConventions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * A person compared with ten occupations of a full-size catalogue: every skill with its gap, priority and hours, and where the
 * readiness stands among all occupations; against the bare multiplications that it needs.
 */
@State(Scope.Benchmark)
public class GapsBenchmark {
    private static final int TARGETS = 10;
    private static final int SKILLS = 68;

    /** Of what the person's own work asks, so that there is something to close. */
    private static final double SHARE = .6;

    private final double[][] weights = new double[FullSize.OCCUPATIONS][SKILLS];
    private final double[][] levels = new double[FullSize.OCCUPATIONS][SKILLS];
    private final double[] person = new double[SKILLS];
    private Candidate candidate = new Candidate(Map.of(), Map.of());
    private List<Occupation> chosen = List.of();
    private Yardstick yardstick = Yardstick.of(new Catalogue(List.of(), List.of(), List.of()), GapConventions.DEFAULT);

    @Setup
    public void choose() {
        yardstick = Yardstick.of(FullSize.catalogue(), GapConventions.DEFAULT);
        var all = List.copyOf(yardstick.catalogue().occupations());
        chosen = IntStream.rangeClosed(1, TARGETS).mapToObj(all::get).toList();
        candidate = new Candidate(rated(all.getFirst()), Map.of());
        for (int row = 0; row < weights.length; row++) {
            fill(row, all.get(row));
        }
        for (int column = 0; column < SKILLS; column++) {
            person[column] = SHARE * levels[0][column];
        }
    }

    private static Map<String, Double> rated(Occupation own) {
        var estimates = new HashMap<String, Double>();
        own.requirements().values().forEach(each -> estimates.put(each.skillId(), SHARE * level(each)));
        return estimates;
    }

    private void fill(int row, Occupation occupation) {
        int column = 0;
        for (var requirement : occupation.requirements().values()) {
            weights[row][column] = (requirement.importance() - 1) / 4;
            levels[row][column++] = level(requirement);
        }
    }

    private static double level(Requirement requirement) {
        var level = requirement.level();
        return level == null ? 0 : level / 7;
    }

    @Benchmark
    public List<TargetFindings> gaps() {
        return Analysis.of(candidate, chosen, yardstick);
    }

    /** The readiness of all occupations, among which those of the targets stand, and the weighted gaps of the targets. */
    @Benchmark
    public double gapsFloor() {
        double sum = 0;
        for (int row = 0; row < weights.length; row++) {
            sum += readiness(row);
        }
        for (int row = 1; row <= TARGETS; row++) {
            sum += weightedGap(row);
        }
        return sum;
    }

    private double readiness(int row) {
        double met = 0;
        double asked = 0;
        for (int i = 0; i < SKILLS; i++) {
            met += weights[row][i] * Math.min(levels[row][i], person[i]);
            asked += weights[row][i] * levels[row][i];
        }
        return met / asked;
    }

    private double weightedGap(int row) {
        double sum = 0;
        for (int i = 0; i < SKILLS; i++) {
            sum += weights[row][i] * Math.max(0, levels[row][i] - person[i]);
        }
        return sum;
    }
}
