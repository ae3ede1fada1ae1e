package io.careerplan.planning.document;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Where an item of a plan comes from.
 *
 * @param reference the gap, goal or pack rule meant, where the kind has one
 */
public record Origin(
        OriginKind kind, @Nullable @Size(max = 200) String reference) {}
