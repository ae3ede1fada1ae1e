package io.careerplan.kit.event;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/**
 * A record as it came from the broker.
 *
 * @param time the record's timestamp, by which records of the same offset in a topic made anew differ
 * @param headers header names and their text; of a repeated header the last, without those that are null
 * @param value null for a tombstone
 */
@SuppressWarnings("ArrayRecordComponent") // Carried through, never compared.
public record ReceivedRecord(
        String topic,
        int partition,
        long offset,
        Instant time,
        @Nullable String key,
        Map<String, String> headers,
        byte @Nullable [] value) {

    public static ReceivedRecord of(ConsumerRecord<String, byte[]> consumed) {
        return new ReceivedRecord(
                consumed.topic(),
                consumed.partition(),
                consumed.offset(),
                Instant.ofEpochMilli(Math.max(0, consumed.timestamp())),
                consumed.key(),
                headers(consumed.headers()),
                consumed.value());
    }

    private static Map<String, String> headers(Iterable<Header> headers) {
        Map<String, String> found = new LinkedHashMap<>();
        for (Header header : headers) {
            byte[] value = header.value();
            if (value != null) {
                found.put(header.key(), new String(value, StandardCharsets.UTF_8));
            }
        }
        return found;
    }
}
