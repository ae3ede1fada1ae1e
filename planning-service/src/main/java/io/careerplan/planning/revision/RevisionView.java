package io.careerplan.planning.revision;

import io.careerplan.planning.document.PlanDocument;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A revision as its readers get it.
 *
 * @param number from 1, the plan as it was approved
 * @param madeBy who approved or changed the plan; absent once that person has been erased
 * @param reason why, where they said so
 * @param plan the plan as it was from then on
 */
record RevisionView(
        UUID planId,
        int number,
        @Nullable UUID madeBy,
        Instant madeAt,
        @Nullable String reason,
        PlanDocument plan) {

    static RevisionView from(PlanRevision revision) {
        return new RevisionView(
                revision.planId(),
                revision.number(),
                revision.madeBy().orElse(null),
                revision.madeAt(),
                revision.reason().orElse(null),
                revision.document());
    }
}
