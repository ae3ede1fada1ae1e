package io.careerplan.events;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A finished gap analysis.
 *
 * @param id the analysis
 * @param personId whose
 * @param version version of the analysis, from 0
 * @param at when it was made
 * @param targets one to ten, in the order asked for
 */
public record GapAnalysisState(UUID id, UUID personId, long version, Instant at, List<TargetGaps> targets) {

    public GapAnalysisState {
        targets = List.copyOf(targets);
    }
}
