package io.careerplan.kit.database;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** Removes rows that have had their time, in small transactions that nobody has to wait for. */
@ApplicationScoped
public class Retention {

    private static final int BATCH = 1_000;

    private final WorkerDatabase database;

    Retention(WorkerDatabase database) {
        this.database = database;
    }

    /**
     * Removes the rows whose time lies further back than they are kept. Instances may do so at once.
     *
     * @param table name of the table
     * @param column the time that counts; rows without one stay
     */
    public void remove(String table, String column, Duration kept) {
        String delete = """
                DELETE FROM %1$s WHERE ctid = ANY (ARRAY (SELECT ctid FROM %1$s
                    WHERE %2$s < now() - ? * interval '1 millisecond' LIMIT ? FOR UPDATE SKIP LOCKED))""".formatted(table, column);
        Sql batch = Sql.of(delete, kept.toMillis(), BATCH);
        int removed = BATCH;
        while (removed == BATCH) {
            removed = database.call(batch::update);
        }
    }
}
