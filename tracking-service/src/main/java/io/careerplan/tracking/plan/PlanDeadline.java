package io.careerplan.tracking.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** When the next milestone of an active plan passes undone. Found across tenants by the worker role, which sees no more. */
@Entity
@Table(name = "plan_deadline")
class PlanDeadline extends Row {

    private Instant nextAt;
    /** Set by the worker alone; read here by nobody. */
    @Nullable
    Instant claimedUntil;

    protected PlanDeadline() {}

    PlanDeadline(UUID planId, Instant nextAt) {
        this.id = planId;
        this.nextAt = nextAt;
    }

    /** Sets the next instant and frees the row for whoever comes then. */
    void moveTo(Instant next) {
        nextAt = next;
        claimedUntil = null;
    }

    Instant nextAt() {
        return nextAt;
    }
}
