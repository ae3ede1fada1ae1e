package io.careerplan.kit.deadletter;

import io.careerplan.kit.event.Reading.Reason;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A dead letter as operators see it: everything but its content, which is personal.
 *
 * @param tenant absent where the record named none that can be read
 * @param key key of the record
 * @param eventType as the record says
 * @param cause what exactly was wrong at the last try
 * @param payloadBytes size of the content
 * @param attempts how often it was tried, replays included
 */
public record DeadLetterView(
        UUID id,
        @Nullable String tenant,
        String consumer,
        String topic,
        int partition,
        long offset,
        @Nullable String key,
        @Nullable String eventType,
        Reason reason,
        String cause,
        int payloadBytes,
        DeadLetterState state,
        int attempts,
        Instant createdAt,
        Instant triedAt) {

    static final String COLUMNS = """
            id, tenant, consumer, topic, partition, record_offset, record_key, event_type, reason, cause,
            coalesce(length(payload), 0) AS payload_bytes, state, attempts, created_at, tried_at
            """;

    static DeadLetterView read(ResultSet row) throws SQLException {
        String tenant = row.getString("tenant");
        return new DeadLetterView(
                row.getObject("id", UUID.class),
                tenant.equals(DeadLetterSql.NO_TENANT) ? null : tenant,
                row.getString("consumer"),
                row.getString("topic"),
                row.getInt("partition"),
                row.getLong("record_offset"),
                row.getString("record_key"),
                row.getString("event_type"),
                Reason.valueOf(row.getString("reason")),
                row.getString("cause"),
                row.getInt("payload_bytes"),
                DeadLetterState.valueOf(row.getString("state")),
                row.getInt("attempts"),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("tried_at").toInstant());
    }
}
