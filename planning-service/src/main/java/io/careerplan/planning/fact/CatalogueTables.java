package io.careerplan.planning.fact;

import io.careerplan.events.LearningResourceState;
import io.careerplan.events.OccupationState;
import io.careerplan.kit.database.Sql;
import io.careerplan.kit.database.TenantDatabase;
import io.careerplan.kit.event.EventJson;
import io.careerplan.kit.tenancy.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;

/** Writes the copies of the catalogue, in the tenant that published the entry. */
@ApplicationScoped
class CatalogueTables {
    private static final String KEEP_OCCUPATION = """
            insert into occupation_copy (tenant, code, occupation) values (?, ?, ?::jsonb)
            on conflict (tenant, code) do update set occupation = excluded.occupation
            """;
    private static final String KEEP_RESOURCE = """
            insert into resource_copy (tenant, id, resource) values (?, ?, ?::jsonb)
            on conflict (tenant, id) do update set resource = excluded.resource
            """;
    private static final String COUNT = """
            insert into catalogue_revision (tenant, revision) values (?, 1)
            on conflict (tenant) do update set revision = catalogue_revision.revision + 1
            """;

    private final TenantDatabase database;
    private final CurrentTenant tenant;

    CatalogueTables(TenantDatabase database, CurrentTenant tenant) {
        this.database = database;
        this.tenant = tenant;
    }

    void keep(OccupationState occupation) {
        run(Sql.of(KEEP_OCCUPATION, tenant.require(), occupation.code(), EventJson.text(occupation)));
        count();
    }

    void keep(LearningResourceState resource) {
        run(Sql.of(KEEP_RESOURCE, tenant.require(), resource.id(), EventJson.text(resource)));
    }

    void dropOccupation(String code) {
        run(Sql.of("delete from occupation_copy where tenant = ? and code = ?", tenant.require(), code));
        count();
    }

    /** Something else changed from which paths are found. */
    void count() {
        run(Sql.of(COUNT, tenant.require()));
    }

    void dropResource(String id) {
        run(Sql.of("delete from resource_copy where tenant = ? and id = ?", tenant.require(), id));
    }

    private void run(Sql change) {
        database.call(change::update);
    }
}
