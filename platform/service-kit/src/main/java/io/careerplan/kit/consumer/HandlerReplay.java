package io.careerplan.kit.consumer;

import io.careerplan.kit.database.TransientFault;
import io.careerplan.kit.deadletter.DeadLetterReplay;
import io.careerplan.kit.event.EventReader;
import io.careerplan.kit.event.Reading.Known;
import io.careerplan.kit.event.Reading.Malformed;
import io.careerplan.kit.event.Reading.Unknown;
import io.careerplan.kit.event.ReceivedRecord;
import io.careerplan.kit.problem.Refusal;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/** Replays by the handlers of this release: one try, for somebody waits for the answer. */
@ApplicationScoped
class HandlerReplay implements DeadLetterReplay {

    private static final Logger LOG = Logger.getLogger(HandlerReplay.class);

    private final Map<String, EventHandler> handlers;
    private final EventEffect effect;
    private final ConsumerMetrics metrics;

    HandlerReplay(@All List<EventHandler> handlers, EventEffect effect, ConsumerMetrics metrics) {
        this.handlers =
                handlers.stream().collect(Collectors.toUnmodifiableMap(EventHandler::consumer, Function.identity()));
        this.effect = effect;
        this.metrics = metrics;
    }

    @Override
    public Optional<Malformed> replay(String consumer, ReceivedRecord received) {
        EventHandler handler = handlers.get(consumer);
        if (handler == null) {
            throw Refusal.conflict("dead-letter-without-consumer", consumer);
        }
        return switch (EventReader.read(received)) {
            case Known known -> apply(handler, known);
            case Unknown unknown -> Optional.empty();
            case Malformed malformed -> Optional.of(malformed);
        };
    }

    private Optional<Malformed> apply(EventHandler handler, Known known) {
        try {
            Outcome outcome = effect.apply(handler.consumer(), known, handler::handle);
            metrics.count(handler.consumer(), outcome);
            return outcome == Outcome.WRONG_TENANT ? Optional.of(EventShell.foreign()) : Optional.empty();
        } catch (RuntimeException fault) {
            if (TransientFault.is(fault)) {
                LOG.warnf("no replay for now: %s", fault);
                throw Refusal.unavailable();
            }
            return Optional.of(EventShell.failed(fault, known));
        }
    }
}
