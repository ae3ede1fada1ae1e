package io.careerplan.planning.plan;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a plan is to begin. The body may be left out.
 *
 * @param override lets a plan begin below the quality gate; for a coach who may approve it
 */
record ActivationRequest(@Nullable OverrideRequest override) {
    static final ActivationRequest PLAIN = new ActivationRequest(null);

    Optional<String> reason() {
        return Optional.ofNullable(override).map(OverrideRequest::reason);
    }
}
