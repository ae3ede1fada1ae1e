package io.careerplan.kit.job;

import com.fasterxml.jackson.databind.JsonNode;
import io.careerplan.kit.event.EventJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A job as whoever submitted it sees it.
 *
 * @param progress 0 to 100
 * @param result what it brought, when it succeeded; its form depends on the kind. Some kinds tell what is done so far, which
 *     stays when they fail
 * @param cause why it failed, when it failed
 */
public record JobView(
        UUID id,
        String kind,
        JobState status,
        int progress,
        @Nullable JsonNode result,
        @Nullable String cause,
        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt) {

    static JobView read(ResultSet row) throws SQLException {
        String result = row.getString("result");
        return new JobView(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                JobState.valueOf(row.getString("state")),
                row.getInt("progress"),
                result == null ? null : EventJson.tree(result),
                row.getString("cause"),
                row.getTimestamp("created_at").toInstant(),
                instant(row.getTimestamp("started_at")),
                instant(row.getTimestamp("finished_at")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp time) {
        return time == null ? null : time.toInstant();
    }
}
