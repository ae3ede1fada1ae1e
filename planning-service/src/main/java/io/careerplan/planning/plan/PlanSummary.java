package io.careerplan.planning.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A plan in a list. */
record PlanSummary(
        UUID id,
        UUID personId,
        long version,
        int revision,
        PlanStatus status,
        String title,
        LocalDate startsOn,
        LocalDate endsOn,
        Instant updatedAt) {

    static PlanSummary from(Plan plan) {
        var document = plan.document();
        return new PlanSummary(
                plan.id(),
                plan.personId(),
                plan.version(),
                plan.revision(),
                plan.status(),
                document.title(),
                document.startsOn(),
                document.endsOn(),
                plan.updatedAt());
    }
}
