package io.careerplan.planning.revision;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A revision in a list. */
record RevisionSummary(
        UUID planId,
        int number,
        @Nullable UUID madeBy,
        Instant madeAt,
        @Nullable String reason) {

    static RevisionSummary from(PlanRevision revision) {
        return new RevisionSummary(
                revision.planId(),
                revision.number(),
                revision.madeBy().orElse(null),
                revision.madeAt(),
                revision.reason().orElse(null));
    }
}
