package io.careerplan.kit.deadletter;

import io.careerplan.kit.database.Sql;
import io.careerplan.kit.database.WorkerDatabase;
import io.careerplan.kit.event.EventJson;
import io.careerplan.kit.event.Reading.Malformed;
import io.careerplan.kit.event.ReceivedRecord;
import io.careerplan.kit.http.Position;
import io.careerplan.kit.http.Slice;
import io.careerplan.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Dead letters of all tenants, for operators: by the worker role, because some belong to no tenant. */
@ApplicationScoped
class DeadLetterDesk {

    private static final String LIST = "SELECT " + DeadLetterView.COLUMNS + """
            FROM dead_letter WHERE id > ? AND state = coalesce(?::text, state) AND consumer = coalesce(?::text, consumer)
            ORDER BY id LIMIT ?""";

    private static final String ONE = "SELECT " + DeadLetterView.COLUMNS + " FROM dead_letter WHERE id = ?";

    private static final String RECORD = """
            SELECT topic, partition, record_offset, record_time, record_key, headers::text AS headers, payload
            FROM dead_letter WHERE id = ?""";

    private static final String DONE = """
            UPDATE dead_letter SET state = 'REPLAYED', attempts = attempts + 1, tried_at = now() WHERE id = ?""";

    private static final String FAILED = """
            UPDATE dead_letter SET reason = ?, cause = ?, attempts = attempts + 1, tried_at = now() WHERE id = ?""";

    private static final UUID FIRST = new UUID(0, 0);

    private final WorkerDatabase database;
    private final DeadLetterReplay replay;

    DeadLetterDesk(WorkerDatabase database, DeadLetterReplay replay) {
        this.database = database;
        this.replay = replay;
    }

    /** Oldest first, narrowed where asked. */
    List<DeadLetterView> list(Slice slice, @Nullable DeadLetterState state, @Nullable String consumer) {
        UUID after = slice.after().map(Position::id).orElse(FIRST);
        Sql list = Sql.of(LIST, after, state == null ? null : state.name(), consumer, slice.fetch());
        return database.call(connection -> list.list(connection, DeadLetterView::read));
    }

    DeadLetterView require(UUID id) {
        return first(Sql.of(ONE, id), DeadLetterView::read);
    }

    /** Tries it once more and returns it as it is then: replayed, or still dead with the cause of now. */
    DeadLetterView replay(UUID id) {
        DeadLetterView letter = require(id);
        if (letter.state() == DeadLetterState.REPLAYED) {
            throw Refusal.conflict("dead-letter-replayed");
        }
        ReceivedRecord received = first(Sql.of(RECORD, id), DeadLetterDesk::received);
        Sql result = replay.replay(letter.consumer(), received)
                .map(why -> failed(id, why))
                .orElseGet(() -> Sql.of(DONE, id));
        database.call(result::update);
        return require(id);
    }

    private static Sql failed(UUID id, Malformed why) {
        return Sql.of(FAILED, why.reason().name(), Clean.text(why.cause()), id);
    }

    private <T> T first(Sql question, Sql.Row<T> row) {
        return database.call(connection -> question.first(connection, row)).orElseThrow(Refusal::notFound);
    }

    private static ReceivedRecord received(ResultSet row) throws SQLException {
        return new ReceivedRecord(
                row.getString("topic"),
                row.getInt("partition"),
                row.getLong("record_offset"),
                row.getTimestamp("record_time").toInstant(),
                row.getString("record_key"),
                EventJson.headers(row.getString("headers")),
                row.getBytes("payload"));
    }
}
