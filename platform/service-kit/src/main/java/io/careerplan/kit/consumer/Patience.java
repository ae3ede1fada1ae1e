package io.careerplan.kit.consumer;

import io.careerplan.kit.database.TransientFault;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * Tries again in place, which keeps the order of events: without end while the fault is one that passes, a few times
 * when it is another. Nothing further is taken from the broker meanwhile.
 */
@ApplicationScoped
class Patience {

    private static final Logger LOG = Logger.getLogger(Patience.class);

    private final ConsumerSettings settings;
    private final CountDownLatch stopping = new CountDownLatch(1);

    Patience(ConsumerSettings settings) {
        this.settings = settings;
    }

    void stop(@Observes ShutdownEvent event) {
        stopping.countDown();
    }

    void stopEarly(@Observes ShutdownDelayInitiatedEvent event) {
        stopping.countDown();
    }

    /**
     * The result of the work.
     *
     * @throws ServiceStopping when the service stops first
     * @throws RuntimeException the last failure, when the work failed for good
     */
    <T> T call(Supplier<T> work) {
        Duration pause = settings.firstPause();
        int failures = 0;
        while (true) {
            try {
                return work.get();
            } catch (RuntimeException fault) {
                failures = failuresAfter(fault, failures);
                await(pause, fault);
                pause = longer(pause);
            }
        }
    }

    private int failuresAfter(RuntimeException fault, int before) {
        if (TransientFault.is(fault)) {
            LOG.warnf("waiting for a fault to pass: %s", fault);
            return before;
        }
        if (before >= settings.retries()) {
            throw fault;
        }
        return before + 1;
    }

    private Duration longer(Duration pause) {
        Duration doubled = pause.multipliedBy(2);
        return doubled.compareTo(settings.longestPause()) < 0 ? doubled : settings.longestPause();
    }

    private void await(Duration pause, RuntimeException fault) {
        try {
            if (stopping.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new ServiceStopping(fault);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new ServiceStopping(fault);
        }
    }
}
