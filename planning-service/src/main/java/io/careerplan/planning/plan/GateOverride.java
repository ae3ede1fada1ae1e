package io.careerplan.planning.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Why a plan began although it is below the quality gate. Kept for as long as the plan.
 *
 * @param by the coach who let it begin; empty once that person has been erased
 */
@Embeddable
record GateOverride(
        @Column(name = "override_by") @Nullable UUID by,
        @Column(name = "override_at") Instant at,
        @Column(name = "override_reason") String reason) {}
