package io.careerplan.assessment.gapanalysis;

import io.careerplan.assessment.gapview.GapTargetRow;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A gap analysis in a list.
 *
 * @param id the analysis
 * @param personId whose
 * @param version its version
 * @param madeAt when it was made
 * @param catalogueRevision of the catalogue it was made with
 * @param profileVersion of the skill profile it was made from
 * @param targets in the order in which they were chosen
 */
record GapAnalysisRow(
        UUID id,
        UUID personId,
        long version,
        Instant madeAt,
        long catalogueRevision,
        long profileVersion,
        List<GapTargetRow> targets) {

    static GapAnalysisRow from(GapAnalysis analysis) {
        var summary = analysis.summary();
        return new GapAnalysisRow(
                analysis.id(),
                analysis.personId(),
                analysis.version(),
                analysis.madeAt(),
                summary.catalogueRevision(),
                summary.profileVersion(),
                summary.targets());
    }
}
