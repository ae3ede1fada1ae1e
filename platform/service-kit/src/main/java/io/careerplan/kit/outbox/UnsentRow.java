package io.careerplan.kit.outbox;

import io.careerplan.events.Envelope;
import io.careerplan.kit.event.EventJson;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/** A row of the outbox as the relay finds it. */
@SuppressWarnings("ArrayRecordComponent") // Carried through, never compared.
record UnsentRow(UUID id, String topic, String key, Map<String, String> headers, byte @Nullable [] payload) {

    static final String COLUMNS = """
            id, tenant, aggregatetype, aggregateid, type, payload, source, subject, time, dataschema, aggregateversion,
            traceparent, headers::text AS headers
            """;

    static UnsentRow read(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        Map<String, String> headers = new LinkedHashMap<>();
        if (row.getString("type") != null) {
            headers.putAll(envelope(id, row).toHeaders());
        }
        headers.putAll(EventJson.headers(row.getString("headers")));
        return new UnsentRow(
                id, row.getString("aggregatetype"), row.getString("aggregateid"), headers, row.getBytes("payload"));
    }

    private static Envelope envelope(UUID id, ResultSet row) throws SQLException {
        return new Envelope(
                id,
                URI.create(row.getString("source")),
                row.getString("type"),
                row.getString("subject"),
                Instant.parse(row.getString("time")),
                URI.create(row.getString("dataschema")),
                row.getString("tenant"),
                row.getLong("aggregateversion"),
                row.getString("traceparent"));
    }

    ProducerRecord<String, byte[]> toRecord() {
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(topic, key, payload);
        headers.forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return record;
    }
}
