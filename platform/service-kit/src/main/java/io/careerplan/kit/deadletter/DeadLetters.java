package io.careerplan.kit.deadletter;

import io.careerplan.events.Topics;
import io.careerplan.kit.database.WorkerDatabase;
import io.careerplan.kit.event.Reading.Malformed;
import io.careerplan.kit.event.ReceivedRecord;
import io.careerplan.kit.id.Ids;
import io.careerplan.kit.outbox.OutboundRecord;
import io.careerplan.kit.outbox.OutboxSettings;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Keeps records that could not be taken: as a row, and through the outbox as a record on {@code <topic>.dlq}. */
@ApplicationScoped
public class DeadLetters {

    private final WorkerDatabase database;
    private final OutboxSettings outbox;
    private final MeterRegistry meters;

    DeadLetters(WorkerDatabase database, OutboxSettings outbox, MeterRegistry meters) {
        this.database = database;
        this.outbox = outbox;
        this.meters = meters;
    }

    /** Buries the record, row and copy in one transaction; a record that is buried already is left as it is. */
    public void bury(String consumer, ReceivedRecord received, Malformed why) {
        UUID id = Ids.next();
        boolean added = database.call(connection -> {
            boolean isNew = DeadLetterSql.insert(id, consumer, received, why).update(connection) == 1;
            if (isNew) {
                copy(id, consumer, received, why).insert(connection);
            }
            return isNew;
        });
        if (added) {
            count(consumer, why);
        }
    }

    private void count(String consumer, Malformed why) {
        String reason = why.reason().name().toLowerCase(Locale.ROOT);
        meters.counter("careerplan.dead.letters", "consumer", consumer, "reason", reason)
                .increment();
    }

    private OutboundRecord copy(UUID id, String consumer, ReceivedRecord received, Malformed why) {
        Map<String, String> headers = new LinkedHashMap<>(Clean.headers(received.headers()));
        headers.put("dlq_id", id.toString());
        headers.put("dlq_consumer", consumer);
        headers.put("dlq_reason", why.reason().name());
        headers.put("dlq_cause", Clean.text(why.cause()));
        headers.put("dlq_origin", received.topic() + "/" + received.partition() + "/" + received.offset());
        String topic = Topics.deadLetters(received.topic());
        return OutboundRecord.bare(DeadLetterSql.tenant(why), topic, id.toString(), headers, payload(received));
    }

    /** What a broker would not take stays in the row alone; a null would read as a tombstone. */
    private byte[] payload(ReceivedRecord received) {
        byte[] value = received.value();
        return value == null || value.length > outbox.maxPayloadBytes() ? "".getBytes(StandardCharsets.UTF_8) : value;
    }
}
