package io.careerplan.planning.document;

import org.jspecify.annotations.Nullable;

/**
 * How the plan is kept up to date.
 *
 * @param cadence needed before the plan is submitted
 */
public record Flexibility(@Nullable Cadence cadence) {
    static final Flexibility EMPTY = new Flexibility(null);
}
