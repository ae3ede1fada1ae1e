package io.careerplan.tracking.deliverable;

import io.careerplan.events.DeliverableState;
import io.careerplan.events.DeliverableStatus;
import io.careerplan.kit.database.Sql;
import io.careerplan.kit.database.TenantDatabase;
import io.careerplan.kit.inbox.VersionGuard;
import io.careerplan.kit.tenancy.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** How far the documents of the other services are, as these tell. Read and written in the running transaction. */
@ApplicationScoped
public class DeliverableCopies {

    private static final String PUT = """
            insert into deliverable_copy (tenant, person_id, name, version, status, since, reference)
            values (?, ?, ?, ?, ?, ?, ?::uuid)
            on conflict (tenant, person_id, name) do update
               set version = excluded.version, status = excluded.status, since = excluded.since,
                   reference = excluded.reference""";
    private static final String ALL = """
            select person_id, name, version, status, since, reference from deliverable_copy
             where tenant = ? and person_id = ? order by name""";
    private static final String DELETE = "delete from deliverable_copy where tenant = ? and person_id = ?";

    private final TenantDatabase database;
    private final CurrentTenant tenant;
    private final VersionGuard versions;

    DeliverableCopies(TenantDatabase database, CurrentTenant tenant, VersionGuard versions) {
        this.database = database;
        this.tenant = tenant;
        this.versions = versions;
    }

    /** Takes a state over. */
    public void note(DeliverableState told) {
        if (versions.isNewer("deliverable", told.personId() + "/" + told.name(), told.version())) {
            database.call(put(told)::update);
        }
    }

    List<DeliverableState> of(UUID person) {
        Sql all = Sql.of(ALL, tenant.require(), person);
        return database.call(connection -> all.list(connection, DeliverableCopies::read));
    }

    void erase(UUID person) {
        database.call(Sql.of(DELETE, tenant.require(), person)::update);
    }

    private Sql put(DeliverableState told) {
        return Sql.of(
                PUT,
                tenant.require(),
                told.personId(),
                told.name(),
                told.version(),
                told.status().name(),
                told.since(),
                told.reference());
    }

    private static DeliverableState read(ResultSet row) throws SQLException {
        return new DeliverableState(
                row.getObject("person_id", UUID.class),
                row.getString("name"),
                row.getLong("version"),
                DeliverableStatus.valueOf(row.getString("status")),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                row.getObject("reference", UUID.class));
    }
}
