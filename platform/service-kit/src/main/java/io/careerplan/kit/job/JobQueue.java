package io.careerplan.kit.job;

import io.careerplan.kit.access.Caller;
import io.careerplan.kit.database.Sql;
import io.careerplan.kit.database.TenantDatabase;
import io.careerplan.kit.event.EventJson;
import io.careerplan.kit.id.Ids;
import io.careerplan.kit.tenancy.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Takes work that outlives its request. */
@ApplicationScoped
public class JobQueue {

    private static final String INSERT = """
            INSERT INTO job (id, tenant, kind, input, submitted_by, person) VALUES (?, ?, ?, ?::jsonb, ?, ?)""";

    private final TenantDatabase database;
    private final CurrentTenant tenant;
    private final Caller caller;

    JobQueue(TenantDatabase database, CurrentTenant tenant, Caller caller) {
        this.database = database;
        this.tenant = tenant;
        this.caller = caller;
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
}
