package io.careerplan.tracking.personfact;

import io.careerplan.events.GapAnalysisState;
import io.careerplan.events.TargetGaps;
import java.util.List;

/** The occupations of the latest gap analysis, as they are stored. */
record KnownTargets(List<String> occupations) {

    static KnownTargets of(GapAnalysisState analysis) {
        return new KnownTargets(
                analysis.targets().stream().map(TargetGaps::occupation).toList());
    }
}
