package io.careerplan.kit.job;

import io.careerplan.kit.access.Actor;
import io.careerplan.kit.access.Caller;
import io.careerplan.kit.database.Sql;
import io.careerplan.kit.database.TenantDatabase;
import io.careerplan.kit.erasure.PersonTurns;
import io.careerplan.kit.event.EventJson;
import io.careerplan.kit.id.Ids;
import io.careerplan.kit.tenancy.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/** Takes work that outlives its request. */
@ApplicationScoped
public class JobQueue {

    private static final String INSERT = """
            INSERT INTO job (id, tenant, kind, input, submitted_by, person) VALUES (?, ?, ?, ?::jsonb, ?, ?)""";

    private static final String SUBMITTER = "SELECT submitted_by, person FROM job WHERE tenant = ? AND id = ?";

    private final TenantDatabase database;
    private final CurrentTenant tenant;
    private final Caller caller;
    private final PersonTurns turns;

    JobQueue(TenantDatabase database, CurrentTenant tenant, Caller caller, PersonTurns turns) {
        this.database = database;
        this.tenant = tenant;
        this.caller = caller;
        this.turns = turns;
    }

    /**
     * Queues a job in the running transaction and returns its id; it starts after the commit. Whoever is signed in may
     * read it at {@code jobs/{id}}.
     *
     * @param kind of a {@link JobHandler}
     * @param input any record; written as JSON
     */
    public UUID submit(String kind, Object input) {
        UUID id = Ids.next();
        Sql insert = Sql.of(
                INSERT,
                id,
                tenant.require(),
                kind,
                EventJson.text(input),
                caller.actor(),
                caller.personId().orElse(null));
        database.call(insert::update);
        return id;
    }

    /**
     * Whoever submitted a job, for what it does in their name; nobody any more once they were erased. Until the running
     * transaction ends their erasure waits.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Actor submitter(UUID job) {
        read(job).map(Actor::person).ifPresent(turns::together);
        return read(job).orElse(Actor.SYSTEM);
    }

    private Optional<Actor> read(UUID job) {
        Sql question = Sql.of(SUBMITTER, tenant.require(), job);
        return database.call(connection -> question.first(connection, JobQueue::actor));
    }

    private static Actor actor(ResultSet row) throws SQLException {
        String subject = row.getString("submitted_by");
        return subject == null ? Actor.SYSTEM : new Actor(subject, row.getObject("person", UUID.class));
    }
}
