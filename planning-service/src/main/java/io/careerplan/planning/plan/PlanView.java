package io.careerplan.planning.plan;

import io.careerplan.planning.document.Contingencies;
import io.careerplan.planning.document.Flexibility;
import io.careerplan.planning.document.Learning;
import io.careerplan.planning.document.PlanDocument;
import io.careerplan.planning.document.Resources;
import io.careerplan.planning.document.Risks;
import io.careerplan.planning.document.Roadmap;
import io.careerplan.planning.document.Timeline;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A plan as its readers get it.
 *
 * @param version counts every change; the ETag
 * @param revision number of the latest revision, 0 before the first approval
 * @param riskBands how serious each risk is, by its id
 * @param decision the latest answer to a submission
 * @param override why it began below the quality gate, if it did
 */
public record PlanView(
        UUID id,
        UUID personId,
        long version,
        int revision,
        PlanStatus status,
        String title,
        LocalDate startsOn,
        LocalDate endsOn,
        Roadmap roadmap,
        Learning learning,
        Timeline timeline,
        Flexibility flexibility,
        Resources resources,
        Risks risks,
        Contingencies contingencies,
        Map<String, RiskBands> riskBands,
        @Nullable Decision decision,
        @Nullable GateOverride override,
        Instant createdAt,
        Instant updatedAt) {

    static PlanView from(Plan plan) {
        PlanDocument document = plan.document();
        return new PlanView(
                plan.id(),
                plan.personId(),
                plan.version(),
                plan.revision(),
                plan.status(),
                document.title(),
                document.startsOn(),
                document.endsOn(),
                document.roadmap(),
                document.learning(),
                document.timeline(),
                document.flexibility(),
                document.resources(),
                document.risks(),
                document.contingencies(),
                RiskBands.of(document.risks()),
                plan.decision().orElse(null),
                plan.gateOverride().orElse(null),
                plan.createdAt(),
                plan.updatedAt());
    }
}
