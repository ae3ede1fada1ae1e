package io.careerplan.kit.outbox;

import io.careerplan.events.Envelope;
import io.careerplan.events.Event;
import io.careerplan.events.EventType;
import io.careerplan.kit.database.Sql;
import io.careerplan.kit.event.EventJson;
import io.careerplan.kit.id.Ids;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of the outbox before it is written: an event in its envelope, or bare headers and bytes.
 *
 * @param envelope absent for dead letters and their tombstones
 * @param headers further headers
 * @param payload absent for tombstones
 */
@SuppressWarnings("ArrayRecordComponent") // Carried through, never compared.
public record OutboundRecord(
        UUID id,
        String tenant,
        String topic,
        String key,
        @Nullable Envelope envelope,
        Map<String, String> headers,
        byte @Nullable [] payload) {

    private static final String INSERT = """
            INSERT INTO outbox (id, tenant, aggregatetype, aggregateid, type, payload, source, subject, time, dataschema,
                aggregateversion, traceparent, headers)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)""";

    private static final String OR_LEAVE_IT = " ON CONFLICT (tenant, id) DO NOTHING";

    private static final String FORGET_SENT =
            "DELETE FROM outbox WHERE tenant = ? AND id = ? AND published_at IS NOT NULL";

    /** In the order of their numbers, so that of two who take many none holds what the other waits for. */
    private static final String LOCK_ALL = """
            SELECT pg_advisory_xact_lock(7101, lock)
              FROM (SELECT DISTINCT hashtext(key) & 1023 AS lock FROM unnest(?) AS key ORDER BY 1) AS locks""";

    private static final String INSERT_ALL = """
            INSERT INTO outbox (id, tenant, aggregatetype, aggregateid, type, payload, source, subject, time, dataschema,
                aggregateversion, traceparent)
            SELECT id, tenant, topic, key, type, convert_to(payload, 'UTF8'), source, subject, time, data_schema, version,
                traceparent
            FROM json_to_recordset(?::json) AS said (id uuid, tenant text, topic text, key text, type text, payload text,
                source text, subject text, time text, data_schema text, version bigint, traceparent text)
            ORDER BY hashtext(key) & 1023""";

    static OutboundRecord of(Event event, Envelope envelope) {
        String topic = EventType.of(event).topic();
        byte[] payload = EventJson.write(event);
        return new OutboundRecord(envelope.id(), envelope.tenant(), topic, event.key(), envelope, Map.of(), payload);
    }

    /** A record without envelope, as dead-letter topics hold them; without payload it removes what the key had. */
    public static OutboundRecord bare(
            String tenant, String topic, String key, Map<String, String> headers, byte @Nullable [] payload) {
        return new OutboundRecord(Ids.next(), tenant, topic, key, null, headers, payload);
    }

    /** Writes the row in the transaction of the connection. */
    public void insert(Connection connection) throws SQLException {
        statement("").update(connection);
    }

    /**
     * Writes the row of what may have been said before under this id: what was sent is sent again, what still waits is waited for.
     * Returns the number of rows that were written.
     */
    int insertAgain(Connection connection) throws SQLException {
        Sql.of(FORGET_SENT, tenant, id).update(connection);
        return statement(OR_LEAVE_IT).update(connection);
    }

    /** Takes the locks under which rows of these keys are numbered, until the transaction ends. */
    static Sql locks(List<String> keys) {
        return Sql.of(LOCK_ALL, keys);
    }

    /** Writes the rows of many events with one statement. */
    static Sql statement(List<OutboundRecord> events) {
        return Sql.of(
                INSERT_ALL,
                EventJson.text(events.stream().map(OutboundRecord::columns).toList()));
    }

    private Map<String, @Nullable Object> columns() {
        Envelope said = Objects.requireNonNull(envelope, "only events are written together");
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("id", id);
        columns.put("tenant", tenant);
        columns.put("topic", topic);
        columns.put("key", key);
        columns.put("type", said.type());
        columns.put("payload", new String(Objects.requireNonNull(payload), StandardCharsets.UTF_8));
        columns.put("source", said.source().toString());
        columns.put("subject", said.subject());
        columns.put("time", said.time().toString());
        columns.put("data_schema", said.dataSchema().toString());
        columns.put("version", said.aggregateVersion());
        columns.put("traceparent", said.traceparent());
        return columns;
    }

    private Sql statement(String otherwise) {
        String extra = EventJson.text(headers);
        String insert = INSERT + otherwise;
        if (envelope == null) {
            return Sql.of(insert, id, tenant, topic, key, null, payload, null, null, null, null, null, null, extra);
        }
        return Sql.of(
                insert,
                id,
                tenant,
                topic,
                key,
                envelope.type(),
                payload,
                envelope.source().toString(),
                envelope.subject(),
                envelope.time().toString(),
                envelope.dataSchema().toString(),
                envelope.aggregateVersion(),
                envelope.traceparent(),
                extra);
    }
}
