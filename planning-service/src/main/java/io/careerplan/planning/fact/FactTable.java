package io.careerplan.planning.fact;

import io.careerplan.kit.database.Sql;
import io.careerplan.kit.database.TenantDatabase;
import io.careerplan.kit.event.EventJson;
import io.careerplan.kit.tenancy.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

/** The newest state of each kind per person. */
@ApplicationScoped
class FactTable {
    private static final String UPSERT = """
            insert into person_fact (tenant, person_id, kind, state) values (?, ?, ?, ?::jsonb)
            on conflict (tenant, person_id, kind) do update set state = excluded.state
            """;
    private static final String OF_PERSON =
            "select kind, state::text as state from person_fact where tenant = ? and person_id = ?";
    private static final String DELETE = "delete from person_fact where tenant = ? and person_id = ?";

    private final TenantDatabase database;
    private final CurrentTenant tenant;

    FactTable(TenantDatabase database, CurrentTenant tenant) {
        this.database = database;
        this.tenant = tenant;
    }

    void keep(UUID person, FactKind kind, Record state) {
        database.call(Sql.of(UPSERT, tenant.require(), person, kind.name(), EventJson.text(state))::update);
    }

    /** What is kept of a person, by kind. */
    Map<FactKind, Record> ofPerson(UUID person) {
        var all = Sql.of(OF_PERSON, tenant.require(), person);
        var found = new EnumMap<FactKind, Record>(FactKind.class);
        database.call(connection -> all.list(connection, row -> {
            var kind = FactKind.valueOf(row.getString("kind"));
            return found.put(kind, EventJson.document(row.getString("state"), kind.type()));
        }));
        return found;
    }

    void deleteOfPerson(UUID person) {
        database.call(Sql.of(DELETE, tenant.require(), person)::update);
    }
}
