package io.careerplan.assessment.development;

import io.careerplan.assessment.gaprecord.FoundGaps.Target;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A development plan in a list.
 *
 * @param id the plan
 * @param version its version; also the ETag
 * @param personId whose
 * @param analysisId the gap analysis whose gaps it closes
 * @param status DRAFT or COMPLETED
 * @param targets the occupations of the analysis
 * @param startsOn its first day
 * @param deadline the last day on which anything may be due
 * @param objectives how many it has
 * @param uncovered how many gaps it leaves open, in part or as a whole
 * @param createdAt when it was made
 * @param updatedAt when it last changed
 * @param completedAt when it was completed
 */
record DevelopmentPlanRow(
        UUID id,
        long version,
        UUID personId,
        UUID analysisId,
        DevelopmentStatus status,
        List<Target> targets,
        LocalDate startsOn,
        LocalDate deadline,
        int objectives,
        int uncovered,
        Instant createdAt,
        Instant updatedAt,
        @Nullable Instant completedAt) {

    static DevelopmentPlanRow from(DevelopmentPlan plan) {
        var document = plan.document();
        return new DevelopmentPlanRow(
                plan.id(),
                plan.version(),
                plan.personId(),
                plan.analysisId(),
                plan.status(),
                document.targets(),
                document.means().startsOn(),
                document.means().deadline(),
                document.objectives().size(),
                document.uncovered().size(),
                plan.createdAt(),
                plan.updatedAt(),
                plan.completedAt());
    }
}
