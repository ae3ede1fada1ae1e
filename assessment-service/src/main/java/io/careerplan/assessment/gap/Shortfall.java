package io.careerplan.assessment.gap;

import io.careerplan.assessment.catalogue.Figures;
import io.careerplan.assessment.readiness.Comparison;
import io.careerplan.assessment.readiness.GapConventions;
import io.careerplan.assessment.readiness.Readiness;
import org.jspecify.annotations.Nullable;

/**
 * How far a person falls short of one requirement, with w, t and c of the finding.
 *
 * @param gap g = max(0, t − c), 0 to 1
 * @param weightedGap w·g
 * @param levelGap 7·g, 0 to 7
 * @param tolerance 1.96 standard errors of the required level, in levels; absent without an error
 * @param met w·min(c, t)
 * @param asked w·t
 * @param contribution what the skill adds to the readiness
 * @param critical important, and too wide to be closed on the side
 */
public record Shortfall(
        double gap,
        double weightedGap,
        double levelGap,
        @Nullable Double tolerance,
        double met,
        double asked,
        double contribution,
        boolean critical) {

    static Shortfall of(Comparison comparison, Readiness readiness, GapConventions conventions) {
        return new Shortfall(
                comparison.gap(),
                comparison.weightedGap(),
                comparison.levelGap(),
                Figures.orNone(comparison.tolerance()),
                comparison.met(),
                comparison.asked(),
                readiness.contribution(comparison),
                comparison.critical(conventions));
    }
}
