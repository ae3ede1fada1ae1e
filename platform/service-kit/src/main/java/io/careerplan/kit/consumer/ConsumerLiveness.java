package io.careerplan.kit.consumer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Liveness;
import org.jboss.logging.Logger;

/**
 * Asks for a restart when a consumer ended for a reason of this process, such as memory. A broker or database that is
 * away is no such reason: consumers wait for them.
 */
@Liveness
@ApplicationScoped
class ConsumerLiveness implements HealthCheck {

    private static final Logger LOG = Logger.getLogger(ConsumerLiveness.class);

    private final Map<String, String> lost = new ConcurrentHashMap<>();

    void lost(String consumer, Throwable fault) {
        LOG.errorf(fault, "consumer %s ends", consumer);
        lost.put(consumer, fault.getClass().getSimpleName());
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer =
                HealthCheckResponse.named("consumers").status(lost.isEmpty());
        lost.forEach(answer::withData);
        return answer.build();
    }
}
