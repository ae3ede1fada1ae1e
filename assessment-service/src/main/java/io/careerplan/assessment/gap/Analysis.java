package io.careerplan.assessment.gap;

import io.careerplan.assessment.catalogue.Figures;
import io.careerplan.assessment.catalogue.Occupation;
import io.careerplan.assessment.effort.Yardstick;
import io.careerplan.assessment.readiness.Comparison;
import io.careerplan.assessment.readiness.Readiness;
import io.careerplan.assessment.readiness.Standings;
import io.careerplan.assessment.workvalue.Alignment;
import io.careerplan.kit.Algorithm;
import java.util.List;

/**
 * Compares a person with one to ten occupations at once. Each target is worked out as if it were alone, but for k of the
 * priority, which counts the chosen targets that need a skill. What there is no data for is named and never counted as 0.
 */
@Algorithm
public final class Analysis {

    private final Candidate candidate;
    private final List<Occupation> chosen;
    private final Yardstick yardstick;
    private final Standings standings;

    private Analysis(Candidate candidate, List<Occupation> chosen, Yardstick yardstick) {
        this.candidate = candidate;
        this.chosen = chosen;
        this.yardstick = yardstick;
        this.standings = yardstick.ranking().standings(candidate.estimates());
    }

    /** What is found, target by target, in the order in which they were chosen. */
    public static List<TargetFindings> of(Candidate candidate, List<Occupation> chosen, Yardstick yardstick) {
        var analysis = new Analysis(candidate, chosen, yardstick);
        return chosen.stream().map(analysis::target).toList();
    }

    private TargetFindings target(Occupation target) {
        var readiness = Readiness.of(target, candidate.estimates());
        var score = Figures.orNone(readiness.score());
        return new TargetFindings(
                target.code(),
                target.title(),
                target.jobZone(),
                target.source(),
                readiness,
                score,
                score == null ? null : standings.of(score),
                readiness.coverage(),
                Figures.orNone(Alignment.of(candidate.values(), target.workValues())),
                target.workValues(),
                weightedGap(target),
                yardstick.hours().total(target, candidate.estimates()).orElse(null),
                new SkillFindings(target, chosen, candidate.estimates(), readiness, yardstick).all());
    }

    private double weightedGap(Occupation target) {
        return Readiness.comparisons(target, candidate.estimates()).stream()
                .mapToDouble(Comparison::weightedGap)
                .sum();
    }
}
