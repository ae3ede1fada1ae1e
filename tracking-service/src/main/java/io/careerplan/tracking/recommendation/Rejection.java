package io.careerplan.tracking.recommendation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Body of a rejection.
 *
 * @param reason why not, for the next review
 */
record Rejection(@NotBlank @Size(max = 2000) String reason) {}
