package io.careerplan.kit.outbox;

import io.careerplan.kit.database.Sql;
import io.careerplan.kit.database.WorkerDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The relay that one would write first, and that loses events: it remembers how far it got. */
final class HighestIdRelay {

    private final WorkerDatabase database;
    private long highest;

    HighestIdRelay(WorkerDatabase database) {
        this.database = database;
        pass();
    }

    /** The events it would publish now. */
    List<UUID> pass() {
        List<UUID> found = new ArrayList<>();
        Sql newer = Sql.of("select seq, id from outbox where seq > ? order by seq", highest);
        database.call(connection -> newer.list(connection, row -> {
            highest = row.getLong(1);
            return found.add(row.getObject(2, UUID.class));
        }));
        return found;
    }
}
