package io.careerplan.planning.plan;

import io.careerplan.planning.document.PlanDocument;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A state of a plan to be kept.
 *
 * @param number from 1, the plan as it was approved, without gaps
 * @param madeBy who approved or changed the plan
 * @param reason why, where they said so
 */
public record NewRevision(
        UUID planId,
        UUID personId,
        int number,
        PlanDocument document,
        UUID madeBy,
        Instant madeAt,
        @Nullable String reason) {

    static NewRevision of(Plan plan, UUID madeBy, @Nullable String reason) {
        return new NewRevision(
                plan.id(), plan.personId(), plan.revision(), plan.document(), madeBy, plan.updatedAt(), reason);
    }
}
