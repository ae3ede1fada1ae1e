package io.careerplan.planning.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A coach's word against the quality gate.
 *
 * @param reason why the plan is to begin all the same; kept with it
 */
record OverrideRequest(@NotBlank @Size(max = 2000) String reason) {}
