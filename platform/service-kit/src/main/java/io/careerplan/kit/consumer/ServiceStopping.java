package io.careerplan.kit.consumer;

import org.jspecify.annotations.Nullable;

/** The service stops while an event waits for a passing fault; it is left unacknowledged and comes again. */
final class ServiceStopping extends RuntimeException {

    ServiceStopping(@Nullable Throwable waitedFor) {
        super("stopping", waitedFor);
    }
}
