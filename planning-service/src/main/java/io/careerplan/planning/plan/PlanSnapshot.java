package io.careerplan.planning.plan;

import io.careerplan.planning.document.PlanDocument;
import java.util.UUID;

/**
 * A plan as it stands, for features beside it.
 *
 * @param version counts every change
 * @param revision number of the latest revision, 0 before the first approval
 */
public record PlanSnapshot(
        UUID id, UUID personId, long version, int revision, PlanStatus status, PlanDocument document) {

    /** Whether it is being carried out. */
    public boolean isActive() {
        return status == PlanStatus.ACTIVE;
    }

    /** The same plan, as if it said something else. */
    public PlanSnapshot saying(PlanDocument other) {
        return new PlanSnapshot(id, personId, version, revision, status, other);
    }

    static PlanSnapshot of(Plan plan) {
        return new PlanSnapshot(
                plan.id(), plan.personId(), plan.version(), plan.revision(), plan.status(), plan.document());
    }
}
