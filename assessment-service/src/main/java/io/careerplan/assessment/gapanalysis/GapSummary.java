package io.careerplan.assessment.gapanalysis;

import io.careerplan.assessment.gaprecord.GapDocument;
import io.careerplan.assessment.gapview.GapTargetRow;
import java.util.List;

/**
 * What a list shows of an analysis; stored beside it, so that a list reads no whole analyses.
 *
 * @param format number of the form it was written in; readers know every former one
 * @param catalogueRevision of the catalogue it was made with
 * @param profileVersion of the skill profile it was made from
 * @param targets in the order in which they were chosen
 */
record GapSummary(int format, long catalogueRevision, long profileVersion, List<GapTargetRow> targets) {

    private static final int PRESENT_FORMAT = 1;

    GapSummary {
        targets = List.copyOf(targets);
    }

    static GapSummary of(GapDocument document) {
        return new GapSummary(
                PRESENT_FORMAT,
                document.catalogue().revision(),
                document.profile().version(),
                document.targets().stream().map(GapTargetRow::from).toList());
    }
}
