package io.careerplan.tracking.personfact;

import io.careerplan.kit.database.Sql;
import io.careerplan.kit.database.TenantDatabase;
import io.careerplan.kit.event.EventJson;
import io.careerplan.kit.tenancy.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The newest fact of each kind per person. */
@ApplicationScoped
class PersonFactTable {

    private static final String PUT = """
            insert into journey_fact (tenant, person_id, kind, version, state) values (?, ?, ?, ?, ?::jsonb)
            on conflict (tenant, person_id, kind) do update
               set version = excluded.version, state = excluded.state""";
    private static final String COUNT_ACCESS = """
            insert into journey_fact (tenant, person_id, kind, version, state) values (?, ?, 'ACCESS', 0, '{}')
            on conflict (tenant, person_id, kind) do update set version = journey_fact.version + 1""";

    /** In the order of ids, so that two of these never wait for each other. */
    private static final String COUNT_ACCESS_OF_GIVERS = """
            insert into journey_fact (tenant, person_id, kind, version, state)
            select distinct tenant, person_id, 'ACCESS', 0, '{}'::jsonb from access_grant
             where tenant = ? and grantee_id = ? order by person_id
            on conflict (tenant, person_id, kind) do update set version = journey_fact.version + 1""";

    private static final String OF_PERSON =
            "select kind, version, state::text as state from journey_fact where tenant = ? and person_id = ?";
    private static final String DELETE = "delete from journey_fact where tenant = ? and person_id = ?";

    private final TenantDatabase database;
    private final CurrentTenant tenant;

    PersonFactTable(TenantDatabase database, CurrentTenant tenant) {
        this.database = database;
        this.tenant = tenant;
    }

    void put(UUID person, FactKind kind, long version, Record state) {
        change(Sql.of(PUT, tenant.require(), person, kind.name(), version, EventJson.text(state)));
    }

    void countAccess(UUID person) {
        change(Sql.of(COUNT_ACCESS, tenant.require(), person));
    }

    void countAccessOfGivers(UUID grantee) {
        change(Sql.of(COUNT_ACCESS_OF_GIVERS, tenant.require(), grantee));
    }

    List<StoredFact> of(UUID person) {
        Sql all = Sql.of(OF_PERSON, tenant.require(), person);
        return database.call(connection -> all.list(
                connection,
                row -> new StoredFact(
                        FactKind.valueOf(row.getString("kind")), row.getLong("version"), row.getString("state"))));
    }

    void erase(UUID person) {
        change(Sql.of(DELETE, tenant.require(), person));
    }

    private void change(Sql change) {
        database.call(change::update);
    }
}
