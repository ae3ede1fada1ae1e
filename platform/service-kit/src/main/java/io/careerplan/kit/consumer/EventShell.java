package io.careerplan.kit.consumer;

import io.careerplan.events.Envelope;
import io.careerplan.events.Event;
import io.careerplan.kit.deadletter.DeadLetters;
import io.careerplan.kit.event.EventReader;
import io.careerplan.kit.event.Reading.Known;
import io.careerplan.kit.event.Reading.Malformed;
import io.careerplan.kit.event.Reading.Reason;
import io.careerplan.kit.event.Reading.Unknown;
import io.careerplan.kit.event.ReceivedRecord;
import io.careerplan.kit.failpoint.FailPoint;
import io.careerplan.kit.failpoint.FailPoints;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.BiConsumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.health.Liveness;
import org.jspecify.annotations.Nullable;

/**
 * What stands between a channel and a handler. Returns when the record is dealt with, whatever became of it, so that
 * processing goes on; throws only when the service stops first, or is no longer sound and must be restarted: then the
 * record comes again.
 */
@ApplicationScoped
public class EventShell {

    private final EventEffect effect;
    private final Patience patience;
    private final DeadLetters deadLetters;
    private final ConsumerMetrics metrics;
    private final ConsumerLiveness liveness;
    private final FailPoints failPoints;

    EventShell(
            EventEffect effect,
            Patience patience,
            DeadLetters deadLetters,
            ConsumerMetrics metrics,
            @Liveness ConsumerLiveness liveness,
            FailPoints failPoints) {
        this.effect = effect;
        this.patience = patience;
        this.deadLetters = deadLetters;
        this.metrics = metrics;
        this.liveness = liveness;
        this.failPoints = failPoints;
    }

    /** Takes a record for the handler. */
    public void receive(EventHandler handler, ConsumerRecord<String, byte[]> consumed) {
        receive(handler.consumer(), consumed, handler::handle);
    }

    /** Takes a record for a handler without a bean; its dead letters can be seen, but not be replayed. */
    public void receive(String consumer, ConsumerRecord<String, byte[]> consumed, BiConsumer<Event, Envelope> handler) {
        try {
            metrics.count(consumer, take(consumer, ReceivedRecord.of(consumed), handler));
            failPoints.pass(FailPoint.AFTER_HANDLER_COMMIT_BEFORE_OFFSET);
        } catch (ServiceStopping stopping) {
            throw stopping;
        } catch (RuntimeException | Error lost) {
            liveness.lost(consumer, lost);
            throw lost;
        }
    }

    private Outcome take(String consumer, ReceivedRecord received, BiConsumer<Event, Envelope> handler) {
        return switch (EventReader.read(received)) {
            case Known known -> apply(consumer, received, known, handler);
            case Unknown _ -> Outcome.UNKNOWN;
            case Malformed malformed -> bury(consumer, received, malformed);
        };
    }

    private Outcome apply(String consumer, ReceivedRecord received, Known known, BiConsumer<Event, Envelope> handler) {
        try {
            Outcome outcome = patience.call(() -> effect.apply(consumer, known, handler));
            return outcome == Outcome.WRONG_TENANT ? bury(consumer, received, foreign()) : outcome;
        } catch (ServiceStopping stopping) {
            throw stopping;
        } catch (RuntimeException | StackOverflowError poison) {
            return bury(consumer, received, failed(poison, known));
        }
    }

    static Malformed failed(Throwable poison, Known known) {
        return new Malformed(
                Reason.HANDLER_FAILED, Causes.of(poison), known.envelope().tenant());
    }

    static Malformed foreign() {
        return new Malformed(Reason.WRONG_TENANT, "the person is of another tenant than the header says", null);
    }

    private Outcome bury(String consumer, ReceivedRecord received, Malformed what) {
        return patience.call(() -> {
            Malformed malformed = effect.atHome(received.key(), what);
            if (isErased(received.key(), malformed.tenant())) {
                return Outcome.ERASED;
            }
            deadLetters.bury(consumer, received, malformed);
            return Outcome.DEAD;
        });
    }

    private boolean isErased(@Nullable String key, @Nullable String tenant) {
        return key != null && tenant != null && effect.isErased(tenant, key);
    }
}
