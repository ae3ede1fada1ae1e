package io.careerplan.kit.job;

import io.careerplan.kit.access.Caller;
import io.careerplan.kit.database.Sql;
import io.careerplan.kit.database.TenantDatabase;
import io.careerplan.kit.http.Answers;
import io.careerplan.kit.problem.Refusal;
import io.careerplan.kit.tenancy.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;

/** The jobs of the caller. */
@ApplicationScoped
public class Jobs {

    private static final String OWN = """
            SELECT id, kind, state, progress, result::text AS result, cause, created_at, started_at, finished_at
            FROM job WHERE tenant = ? AND id = ? AND submitted_by = ?""";

    private final JobQueue queue;
    private final TenantDatabase database;
    private final CurrentTenant tenant;
    private final Caller caller;

    Jobs(JobQueue queue, TenantDatabase database, CurrentTenant tenant, Caller caller) {
        this.queue = queue;
        this.database = database;
        this.tenant = tenant;
        this.caller = caller;
    }

    /**
     * The job, if the caller submitted it.
     *
     * @throws Refusal 404
     */
    @Transactional
    public JobView require(UUID id) {
        Sql own = Sql.of(OWN, tenant.require(), id, caller.actor());
        return database.call(connection -> own.first(connection, JobView::read)).orElseThrow(Refusal::notFound);
    }

    /** Queues a job and answers the request whose work goes on: 202 with the job, which waits, and its Location. */
    @Transactional
    public Response accept(String kind, Object input) {
        return accepted(queue.submit(kind, input));
    }

    /** The same answer for a job that was queued just now. */
    @Transactional
    public Response accepted(UUID id) {
        return Answers.accepted(URI.create("jobs/" + id), require(id));
    }
}
