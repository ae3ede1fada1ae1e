package io.careerplan.planning.document;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * How the plan is changed while it runs.
 *
 * @param trigger when
 * @param change what is changed then
 * @param reason why it is in the plan
 */
public record AdjustmentRule(
        Trigger trigger,
        @NotBlank @Size(max = 1000) String change,
        Origin origin,
        @Nullable @Size(max = 2000) String reason) {}
