package io.careerplan.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A finished development plan.
 *
 * @param id the plan
 * @param personId whose
 * @param version version of the plan
 * @param at when it was finished
 * @param analysisId the gap analysis whose gaps it closes
 * @param startsOn its first day
 * @param deadline the last day on which an objective may be due
 * @param objectives what is to be learnt, in the order in which it begins
 * @param uncovered gaps, or the rest of gaps, that it does not close, each with the reason
 */
public record DevelopmentPlanState(
        UUID id,
        UUID personId,
        long version,
        Instant at,
        UUID analysisId,
        LocalDate startsOn,
        LocalDate deadline,
        List<LearningObjective> objectives,
        List<UncoveredGap> uncovered) {

    public DevelopmentPlanState {
        objectives = List.copyOf(objectives);
        uncovered = List.copyOf(uncovered);
    }
}
