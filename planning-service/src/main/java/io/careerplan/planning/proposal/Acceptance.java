package io.careerplan.planning.proposal;

import io.careerplan.events.OptionKind;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Which option is taken.
 *
 * @param reason kept with the proposal and with the revision that it makes
 */
record Acceptance(
        OptionKind option, @Nullable @Size(max = 2000) String reason) {}
