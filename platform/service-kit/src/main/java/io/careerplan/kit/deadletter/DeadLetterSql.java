package io.careerplan.kit.deadletter;

import io.careerplan.kit.database.Sql;
import io.careerplan.kit.event.EventJson;
import io.careerplan.kit.event.Reading.Malformed;
import io.careerplan.kit.event.ReceivedRecord;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The statements about dead letters. */
final class DeadLetterSql {

    /** Stands for the tenant of records that name none; no organisation can be called so. */
    static final String NO_TENANT = "-";

    private static final String INSERT = """
            INSERT INTO dead_letter (id, tenant, consumer, topic, partition, record_offset, record_time, record_key,
                headers, payload, event_type, reason, cause)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?) ON CONFLICT DO NOTHING""";

    private DeadLetterSql() {}

    static Sql insert(UUID id, String consumer, ReceivedRecord received, Malformed why) {
        return Sql.of(
                INSERT,
                id,
                tenant(why),
                consumer,
                received.topic(),
                received.partition(),
                received.offset(),
                received.time(),
                clean(received.key()),
                EventJson.text(Clean.headers(received.headers())),
                received.value(),
                clean(received.headers().get("ce_type")),
                why.reason().name(),
                Clean.text(why.cause()));
    }

    static String tenant(Malformed why) {
        String tenant = why.tenant();
        return tenant == null ? NO_TENANT : tenant;
    }

    private static @Nullable String clean(@Nullable String text) {
        return text == null ? null : Clean.text(text);
    }
}
