package io.careerplan.assessment.gapexplanation;

import io.careerplan.assessment.catalogue.DataRow;
import io.careerplan.assessment.catalogue.Figures;
import io.careerplan.assessment.catalogue.Requirement;
import io.careerplan.assessment.gap.Finding;
import io.careerplan.assessment.gap.Shortfall;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one skill with data brings to the readiness and to the weighted gap.
 *
 * @param skillId the skill
 * @param skillName its name then
 * @param importance IM as the release states it, 1 to 5
 * @param level LV as the release states it, 0 to 7
 * @param weight w = (IM − 1) / 4
 * @param required t = LV / 7
 * @param estimate c
 * @param met w·min(c, t)
 * @param asked w·t
 * @param contribution w·min(c, t) / Σ w·t
 * @param gap g = max(0, t − c)
 * @param weightedGap w·g
 * @param source the row of IM and LV
 */
record ReadinessTerm(
        String skillId,
        String skillName,
        BigDecimal importance,
        @Nullable BigDecimal level,
        @Nullable BigDecimal weight,
        @Nullable BigDecimal required,
        @Nullable BigDecimal estimate,
        BigDecimal met,
        BigDecimal asked,
        BigDecimal contribution,
        BigDecimal gap,
        BigDecimal weightedGap,
        DataRow source) {

    /** Empty for a skill without data, which brings nothing and takes nothing. */
    static Optional<ReadinessTerm> of(Finding finding) {
        return Optional.ofNullable(finding.requirement())
                .flatMap(requirement ->
                        Optional.ofNullable(finding.shortfall()).map(shortfall -> of(finding, requirement, shortfall)));
    }

    private static ReadinessTerm of(Finding finding, Requirement requirement, Shortfall shortfall) {
        return new ReadinessTerm(
                finding.skillId(),
                finding.skillName(),
                Figures.exact(requirement.importance()),
                Figures.exactOrNone(requirement.level()),
                Figures.termOrNone(finding.weight()),
                Figures.termOrNone(finding.required()),
                Figures.termOrNone(finding.estimate()),
                Figures.term(shortfall.met()),
                Figures.term(shortfall.asked()),
                Figures.term(shortfall.contribution()),
                Figures.term(shortfall.gap()),
                Figures.term(shortfall.weightedGap()),
                requirement.source());
    }
}
