package io.careerplan.tracking.deadline;

import io.careerplan.kit.database.Sql;
import io.careerplan.kit.database.WorkerDatabase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Finds plans with a passed deadline in all tenants and claims them for one instance, as the worker role. */
@ApplicationScoped
class Claims {

    /**
     * The claim is a time, not a lock that is held: the change itself runs on another connection, as the application
     * role, and would wait for such a lock for ever. What guarantees "once" is the state check under the plan's lock; the
     * claim only keeps instances from doing the same work.
     */
    private static final String CLAIM = """
            update plan_deadline d set claimed_until = ?
              from (select tenant, id from plan_deadline
                     where next_at <= ? and (claimed_until is null or claimed_until <= ?)
                     order by next_at
                     limit ?
                       for update skip locked) due
             where d.tenant = due.tenant and d.id = due.id
            returning d.tenant, d.id""";

    private final WorkerDatabase database;
    private final DeadlineSettings settings;

    Claims(WorkerDatabase database, DeadlineSettings settings) {
        this.database = database;
        this.settings = settings;
    }

    /** Claims the longest overdue plans that nobody has claimed, up to the size of a batch. */
    List<Claim> take(Instant now) {
        Sql claim = Sql.of(CLAIM, now.plus(settings.claim()), now, now, settings.batch());
        return database.call(connection ->
                claim.list(connection, row -> new Claim(row.getString("tenant"), row.getObject("id", UUID.class))));
    }
}
