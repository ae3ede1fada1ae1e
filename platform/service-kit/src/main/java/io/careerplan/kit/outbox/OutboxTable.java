package io.careerplan.kit.outbox;

import io.careerplan.kit.database.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The outbox as the worker role sees it. */
class OutboxTable {

    /**
     * Locks shards that have unsent rows, in random order so that instances do not queue for the same. Materialised,
     * so that a lock is only asked for where it will be used.
     */
    private static final String CLAIM = """
            WITH busy AS MATERIALIZED (
                SELECT s AS shard FROM generate_series(0, 15) AS s
                WHERE EXISTS (SELECT 1 FROM outbox o WHERE o.shard = s AND o.published_at IS NULL)
                ORDER BY random() LIMIT ?)
            SELECT shard FROM busy WHERE pg_try_advisory_xact_lock(7103, shard)""";

    private static final String UNSENT = "SELECT " + UnsentRow.COLUMNS + """
            FROM outbox WHERE published_at IS NULL AND shard = ANY (?) ORDER BY seq LIMIT ?""";

    private static final String MARK = """
            UPDATE outbox SET published_at = clock_timestamp() WHERE id = ANY (?) AND published_at IS NULL""";

    private static final String BACKLOG = """
            SELECT count(*) AS rows,
                   coalesce(1000 * extract(epoch FROM clock_timestamp() - min(created_at)), 0)::bigint AS waited
            FROM outbox WHERE published_at IS NULL""";

    /** Takes the locks of shards with unsent rows, until the transaction ends. */
    List<Integer> claim(Connection connection, int atMost) throws SQLException {
        return Sql.of(CLAIM, atMost).list(connection, row -> row.getInt(1));
    }

    /** The oldest unsent rows of the shards. A statement of its own, so that it sees what the last holder marked. */
    List<UnsentRow> unsent(Connection connection, List<Integer> shards, int atMost) throws SQLException {
        Object[] held = shards.toArray();
        return Sql.of(UNSENT, connection.createArrayOf("int2", held), atMost).list(connection, UnsentRow::read);
    }

    /** Marks rows that the broker has acknowledged. */
    void mark(Connection connection, Collection<UUID> acknowledged) throws SQLException {
        Sql.of(MARK, acknowledged).update(connection);
    }

    /** How many rows wait and how long the oldest has waited. */
    Backlog backlog(Connection connection) throws SQLException {
        return Sql.of(BACKLOG)
                .first(connection, row -> new Backlog(row.getLong("rows"), Duration.ofMillis(row.getLong("waited"))))
                .orElse(Backlog.NONE);
    }
}
