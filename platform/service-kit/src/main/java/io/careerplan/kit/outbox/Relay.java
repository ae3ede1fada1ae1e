package io.careerplan.kit.outbox;

import io.careerplan.kit.database.WorkerDatabase;
import io.careerplan.kit.failpoint.FailPoint;
import io.careerplan.kit.failpoint.FailPoints;
import io.micrometer.core.instrument.Timer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.apache.kafka.clients.producer.Producer;
import org.jspecify.annotations.Nullable;

/**
 * Publishes the outbox, one pass after another. Any number of relays may work on one table: a pass holds the advisory
 * locks of its shards until the rows it has sent are marked and committed. A crash in between leaves them unmarked, so
 * they are sent again; none is ever skipped.
 */
class Relay {

    /**
     * What a pass came to.
     *
     * @param sent rows published and marked
     * @param isDrained whether it saw all that was there
     * @param failure why rows were left, if so
     */
    record Pass(int sent, boolean isDrained, @Nullable Throwable failure) {

        static final Pass IDLE = new Pass(0, true, null);
    }

    private final WorkerDatabase database;
    private final OutboxTable table;
    private final Producer<String, byte[]> producer;
    private final OutboxSettings.Relay settings;
    private final Timer timer;
    private final FailPoints failPoints;

    Relay(
            WorkerDatabase database,
            OutboxTable table,
            Producer<String, byte[]> producer,
            OutboxSettings.Relay settings,
            Timer timer,
            FailPoints failPoints) {
        this.database = database;
        this.table = table;
        this.producer = producer;
        this.settings = settings;
        this.timer = timer;
        this.failPoints = failPoints;
    }

    /** Publishes at most a batch of what waits. */
    Pass pass() {
        return database.call(this::pass);
    }

    private Pass pass(Connection connection) throws SQLException {
        List<Integer> shards = table.claim(connection, settings.shardsPerPass());
        if (shards.isEmpty()) {
            return Pass.IDLE;
        }
        List<UnsentRow> rows = table.unsent(connection, shards, settings.batch());
        failPoints.pass(FailPoint.AFTER_COMMIT_BEFORE_PUBLISH);
        Timer.Sample started = Timer.start();
        Broker.Delivered delivered = Broker.deliver(producer, rows);
        started.stop(timer);
        failPoints.pass(FailPoint.AFTER_ACK_BEFORE_MARK);
        table.mark(connection, delivered.acknowledged());
        boolean drained = rows.size() < settings.batch() && shards.size() < settings.shardsPerPass();
        return new Pass(delivered.acknowledged().size(), drained, delivered.failure());
    }
}
