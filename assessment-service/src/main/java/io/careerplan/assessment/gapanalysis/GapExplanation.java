package io.careerplan.assessment.gapanalysis;

import io.careerplan.assessment.gapexplanation.ExplainedEstimate;
import io.careerplan.assessment.gapexplanation.ExplainedTarget;
import io.careerplan.assessment.gaprecord.CatalogueStamp;
import io.careerplan.assessment.gaprecord.ProfileStamp;
import io.careerplan.assessment.readiness.GapConventions;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * How each figure of a gap analysis came about, term by term, with the rows that the terms were read from. The terms add
 * up to what was answered then within 1e-9.
 *
 * @param analysisId the analysis that is explained
 * @param personId whose
 * @param version version of the analysis; the ETag is that of what the caller may see of it
 * @param madeAt when it was made
 * @param catalogue the catalogue it was made with
 * @param skillProfile the skill profile it was made from
 * @param conventions what the product took for granted then
 * @param estimates c of each rated skill, with the ratings it rests on
 * @param targets in the order in which they were chosen
 */
record GapExplanation(
        UUID analysisId,
        UUID personId,
        long version,
        Instant madeAt,
        CatalogueStamp catalogue,
        ProfileStamp skillProfile,
        GapConventions conventions,
        List<ExplainedEstimate> estimates,
        List<ExplainedTarget> targets) {

    /** For somebody who may, or may not, know what the person looks for in work. */
    static GapExplanation of(GapAnalysis analysis, boolean withValues) {
        var document = analysis.document();
        return new GapExplanation(
                analysis.id(),
                analysis.personId(),
                analysis.version(),
                analysis.madeAt(),
                document.catalogue(),
                document.profile(),
                document.conventions(),
                document.estimates().stream().map(ExplainedEstimate::of).toList(),
                document.targets().stream()
                        .map(target -> ExplainedTarget.of(target, withValues ? document.values() : null))
                        .toList());
    }
}
