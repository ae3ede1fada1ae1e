package io.careerplan.planning.proposal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Why none of the options is taken.
 *
 * @param reason kept with the proposal
 */
record Rejection(@NotBlank @Size(max = 2000) String reason) {}
