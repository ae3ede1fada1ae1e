package io.careerplan.kit.outbox;

import io.careerplan.events.Envelope;
import io.careerplan.events.Event;
import io.careerplan.events.EventType;
import io.careerplan.events.LastingFact;
import io.careerplan.kit.database.Sql;
import io.careerplan.kit.database.TenantDatabase;
import io.careerplan.kit.id.Ids;
import io.careerplan.kit.tenancy.CurrentTenant;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a change leaves its event: a row in the change's own transaction, so that both happen or neither. The relay
 * publishes it afterwards; events of one key are published in the order in which their transactions committed.
 */
@ApplicationScoped
public class Outbox {

    /** Events written with one statement; some are tens of kilobytes, and a thousand of them at once fill the memory. */
    private static final int AT_A_TIME = 200;

    private final TenantDatabase database;
    private final CurrentTenant tenant;
    private final OutboxSettings settings;
    private final Clock clock;

    Outbox(TenantDatabase database, CurrentTenant tenant, OutboxSettings settings, Clock clock) {
        this.database = database;
        this.tenant = tenant;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Adds the event, for the tenant in hand, to the running transaction. Whatever Hibernate still had to write is
     * written first, so afterwards an aggregate's {@code version()} is the stored one. A {@link LastingFact} may be appended
     * again: it is sent once more as the same event.
     *
     * @throws IllegalArgumentException when the event is larger than a broker would take
     */
    public void append(Event event) {
        OutboundRecord outbound = OutboundRecord.of(event, envelope(event));
        demandSize(outbound);
        if (event instanceof LastingFact) {
            database.call(outbound::insertAgain);
        } else {
            append(outbound);
        }
    }

    /**
     * Adds many events, each of another key and none of them a {@link LastingFact}. To be the last that a transaction does,
     * and the only time that it says something: until it ends, others who have something to say under keys that share a
     * lock with one of these wait. All locks are taken first, so that two who say much wait for each other and never both.
     */
    public void appendAll(List<? extends Event> events) {
        appendAll(events.stream().map(Event::key).toList(), events.stream());
    }

    /**
     * The same of events that are made while they are written, so that never more than {@value #AT_A_TIME} are in memory. What
     * takes long to work out is to be worked out before, because the locks are held meanwhile.
     *
     * @param keys of all of them
     */
    public void appendAll(List<String> keys, Stream<? extends Event> events) {
        if (keys.isEmpty()) {
            return;
        }
        Sql locks = OutboundRecord.locks(keys);
        database.call(connection -> locks.list(connection, row -> true));
        events.gather(Gatherers.windowFixed(AT_A_TIME)).forEach(this::appendTogether);
    }

    private void appendTogether(List<? extends Event> events) {
        List<OutboundRecord> outbound = events.stream()
                .map(event -> OutboundRecord.of(event, envelope(event)))
                .toList();
        outbound.forEach(this::demandSize);
        database.call(OutboundRecord.statement(outbound)::update);
    }

    /** Adds a record that is no event of ours, such as the tombstone of a dead letter. */
    public void append(OutboundRecord outbound) {
        database.call(connection -> {
            outbound.insert(connection);
            return outbound.id();
        });
    }

    /** A row the broker refuses could never be sent and would hold up its key for good. */
    private void demandSize(OutboundRecord outbound) {
        byte[] payload = outbound.payload();
        if (payload != null && payload.length > settings.maxPayloadBytes()) {
            throw new IllegalArgumentException("event of " + payload.length + " bytes on " + outbound.topic());
        }
    }

    private Envelope envelope(Event event) {
        EventType type = EventType.of(event);
        Optional<LastingFact> fact = event instanceof LastingFact lasting ? Optional.of(lasting) : Optional.empty();
        return new Envelope(
                fact.map(LastingFact::factId).orElseGet(Ids::next),
                URI.create("/" + context(type)),
                type.type(),
                event.subject(),
                fact.map(LastingFact::at).orElseGet(clock::instant),
                type.dataSchema(),
                tenant.require(),
                event.version(),
                traceparent());
    }

    /** The third part of {@code io.careerplan.<context>.<fact>.v1}. */
    private static String context(EventType type) {
        return type.type().split("\\.", 4)[2];
    }

    private static @Nullable String traceparent() {
        SpanContext span = Span.current().getSpanContext();
        if (!span.isValid()) {
            return null;
        }
        return "00-" + span.getTraceId() + "-" + span.getSpanId() + "-"
                + span.getTraceFlags().asHex();
    }
}
