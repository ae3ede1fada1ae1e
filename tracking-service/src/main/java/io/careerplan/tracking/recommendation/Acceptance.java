package io.careerplan.tracking.recommendation;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Body of an acceptance.
 *
 * @param reason why, for the next review
 */
record Acceptance(@Nullable @Size(min = 1, max = 2000) String reason) {}
