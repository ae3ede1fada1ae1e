package io.careerplan.events;

import java.net.URI;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What CloudEvents 1.0 says around an event, carried in Kafka headers (binary mode).
 *
 * @param id the event's id, a UUIDv7 equal to the id of its outbox row
 * @param source the service that says it, a relative URI such as {@code /planning}
 * @param type name of an {@link EventType}, or of one that a later release brings
 * @param subject id of the aggregate
 * @param time when it happened
 * @param dataSchema relative URI of the JSON Schema of the data
 * @param tenant slug of the organisation it belongs to
 * @param aggregateVersion version of the aggregate after the change, 0 for facts
 * @param traceparent W3C trace context of the request that caused it, where there was one
 */
public record Envelope(
        UUID id,
        URI source,
        String type,
        String subject,
        Instant time,
        URI dataSchema,
        String tenant,
        long aggregateVersion,
        @Nullable String traceparent) {

    /** The headers of a Kafka record, in a fixed order. */
    public Map<String, String> toHeaders() {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put(Header.ID, id.toString());
        headers.put(Header.SPEC_VERSION, Header.SPEC_VERSION_1_0);
        headers.put(Header.SOURCE, source.toString());
        headers.put(Header.TYPE, type);
        headers.put(Header.SUBJECT, subject);
        headers.put(Header.TIME, time.toString());
        headers.put(Header.DATA_SCHEMA, dataSchema.toString());
        headers.put(Header.TENANT, tenant);
        headers.put(Header.AGGREGATE_VERSION, Long.toString(aggregateVersion));
        if (traceparent != null) {
            headers.put(Header.TRACEPARENT, traceparent);
        }
        headers.put(Header.CONTENT_TYPE, Header.JSON);
        return headers;
    }

    /**
     * Reads the headers of a Kafka record; names are as Kafka carries them, in lower case.
     *
     * @throws MalformedEnvelope naming the first header that is missing or cannot be read
     */
    public static Envelope fromHeaders(Map<String, String> headers) {
        HeaderReader reader = new HeaderReader(headers);
        reader.demandCloudEventOfJson();
        return new Envelope(
                reader.read(Header.ID, UUID::fromString),
                reader.read(Header.SOURCE, URI::create),
                reader.text(Header.TYPE),
                reader.text(Header.SUBJECT),
                reader.read(Header.TIME, Instant::parse),
                reader.read(Header.DATA_SCHEMA, URI::create),
                reader.tenant(),
                reader.version(),
                headers.get(Header.TRACEPARENT));
    }
}
