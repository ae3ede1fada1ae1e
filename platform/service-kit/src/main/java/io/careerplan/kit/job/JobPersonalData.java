package io.careerplan.kit.job;

import io.careerplan.kit.database.Sql;
import io.careerplan.kit.database.TenantDatabase;
import io.careerplan.kit.erasure.PersonalData;
import io.careerplan.kit.tenancy.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Jobs that a person submitted. */
@ApplicationScoped
class JobPersonalData implements PersonalData {

    private static final String EXPORT = """
            SELECT id, kind, state, progress, result::text AS result, cause, created_at, started_at, finished_at
            FROM job WHERE tenant = ? AND person = ? ORDER BY created_at""";

    private static final String ERASE = "DELETE FROM job WHERE tenant = ? AND person = ? AND state <> 'RUNNING'";

    /** One that runs, maybe this very erasure, is cut from the person; whoever runs it has its input already. */
    private static final String UNLINK = """
            UPDATE job SET person = NULL, submitted_by = NULL, input = '{}' WHERE tenant = ? AND person = ?""";

    private final TenantDatabase database;
    private final CurrentTenant tenant;

    JobPersonalData(TenantDatabase database, CurrentTenant tenant) {
        this.database = database;
        this.tenant = tenant;
    }

    @Override
    public String name() {
        return "jobs";
    }

    @Override
    public Object export(UUID personId) {
        Sql all = Sql.of(EXPORT, tenant.require(), personId);
        return database.call(connection -> all.stream(connection, JobView::read));
    }

    @Override
    public void erase(UUID personId) {
        database.call(Sql.of(ERASE, tenant.require(), personId)::update);
        database.call(Sql.of(UNLINK, tenant.require(), personId)::update);
    }
}
