package io.careerplan.assessment.gapanalysis;

import io.careerplan.assessment.gaprecord.CatalogueStamp;
import io.careerplan.assessment.gaprecord.ProfileStamp;
import io.careerplan.assessment.gapview.GapTargetView;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A person compared with target occupations. It never changes.
 *
 * @param id the analysis
 * @param personId whose
 * @param version its version; the ETag is that of what the caller may see of it
 * @param madeAt when it was made
 * @param catalogue the catalogue it was made with
 * @param skillProfile the skill profile it was made from
 * @param targets in the order in which they were chosen
 */
public record GapAnalysisView(
        UUID id,
        UUID personId,
        long version,
        Instant madeAt,
        CatalogueStamp catalogue,
        ProfileStamp skillProfile,
        List<GapTargetView> targets) {

    /** As somebody sees it who may, or may not, know what the person looks for in work. */
    static GapAnalysisView from(GapAnalysis analysis, boolean withValues) {
        var document = analysis.document();
        return new GapAnalysisView(
                analysis.id(),
                analysis.personId(),
                analysis.version(),
                analysis.madeAt(),
                document.catalogue(),
                document.profile(),
                document.targets().stream()
                        .map(target ->
                                GapTargetView.from(target, document.technologiesOf(target.occupation()), withValues))
                        .toList());
    }
}
