package io.careerplan.assessment.gapexplanation;

import io.careerplan.assessment.catalogue.Figures;
import io.careerplan.assessment.gaprecord.GroundedEstimate;
import io.careerplan.assessment.skillestimate.Voice;
import java.math.BigDecimal;
import java.util.List;

/**
 * An estimate: Σ weight·value / Σ weight.
 *
 * @param skillId the skill
 * @param estimate c, 0 to 1; the sum of the terms
 * @param ratings the latest of each rater
 */
public record ExplainedEstimate(String skillId, BigDecimal estimate, List<RatingTerm> ratings) {

    public static ExplainedEstimate of(GroundedEstimate grounded) {
        var whole = grounded.voices().stream().mapToDouble(Voice::weight).sum();
        return new ExplainedEstimate(
                grounded.skillId(),
                Figures.term(grounded.estimate()),
                grounded.voices().stream()
                        .map(voice -> RatingTerm.of(voice, whole))
                        .toList());
    }
}
