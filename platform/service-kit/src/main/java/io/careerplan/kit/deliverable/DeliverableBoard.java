package io.careerplan.kit.deliverable;

import io.careerplan.events.DeliverableState;
import io.careerplan.events.DeliverableStatus;
import io.careerplan.kit.database.Sql;
import io.careerplan.kit.database.TenantDatabase;
import io.careerplan.kit.tenancy.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The states of a person's deliverables. What was never set is MISSING. Whoever changes one says so with an event of the
 * service, in the same transaction.
 */
@ApplicationScoped
public class DeliverableBoard {

    private static final String COLUMNS = "person_id, name, version, status, since, reference";
    private static final String MOVE = """
            update deliverable set version = version + 1, status = ?, since = ?, reference = ?::uuid
             where tenant = ? and person_id = ? and name = ? and status <> ?
            returning\s""" + COLUMNS;
    private static final String PUT = """
            insert into deliverable as d (tenant, person_id, name, version, status, since, reference)
            values (?, ?, ?, 0, ?, ?, ?::uuid)
            on conflict (tenant, person_id, name) do update
               set version = d.version + 1, status = excluded.status, reference = excluded.reference,
                   since = case when d.status = excluded.status then d.since else excluded.since end
             where d.status <> excluded.status or d.reference is distinct from excluded.reference
            returning\s""" + COLUMNS;
    private static final String ALL =
            "select " + COLUMNS + " from deliverable where tenant = ? and person_id = ? order by name";
    private static final String PEOPLE = """
            select distinct person_id from deliverable where tenant = ? and person_id > ? order by person_id limit ?""";

    private final TenantDatabase database;
    private final CurrentTenant tenant;
    private final Clock clock;

    DeliverableBoard(TenantDatabase database, CurrentTenant tenant, Clock clock) {
        this.database = database;
        this.tenant = tenant;
        this.clock = clock;
    }

    /** Moves a deliverable that rests on no single thing to this status; see the other form. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<DeliverableState> set(UUID person, String name, DeliverableStatus status) {
        return set(person, name, status, null);
    }

    /**
     * Moves a deliverable to this status. The new state, under a version one higher, or empty when it is there already.
     *
     * @param name kebab-case, as the workflow names it, for example {@code goals-document}
     * @param reference id of what it is read from, where that is a single thing
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<DeliverableState> set(
            UUID person, String name, DeliverableStatus status, @Nullable UUID reference) {
        Sql change = status == DeliverableStatus.MISSING
                ? move(person, name, status, reference)
                : put(person, name, status, reference);
        return database.call(connection -> change.first(connection, DeliverableBoard::state));
    }

    /** What was ever set of the person, by name. */
    @Transactional
    public List<DeliverableState> of(UUID person) {
        Sql all = Sql.of(ALL, tenant.require(), person);
        return database.call(connection -> all.list(connection, DeliverableBoard::state));
    }

    /** The state of one; empty when it was never set, which is MISSING. */
    @Transactional
    public Optional<DeliverableState> find(UUID person, String name) {
        return of(person).stream().filter(each -> each.name().equals(name)).findFirst();
    }

    /** Ids of people with deliverables after this one, ascending: for the republication of the service. */
    @Transactional
    public List<UUID> peopleAfter(UUID after, int limit) {
        Sql people = Sql.of(PEOPLE, tenant.require(), after, limit);
        return database.call(connection -> people.list(connection, row -> row.getObject(1, UUID.class)));
    }

    void erase(UUID person) {
        database.call(
                Sql.of("delete from deliverable where tenant = ? and person_id = ?", tenant.require(), person)::update);
    }

    private Sql put(UUID person, String name, DeliverableStatus status, @Nullable UUID reference) {
        return Sql.of(PUT, tenant.require(), person, name, status.name(), clock.instant(), reference);
    }

    private Sql move(UUID person, String name, DeliverableStatus status, @Nullable UUID reference) {
        var now = clock.instant();
        return Sql.of(MOVE, status.name(), now, reference, tenant.require(), person, name, status.name());
    }

    private static DeliverableState state(ResultSet row) throws SQLException {
        return new DeliverableState(
                row.getObject("person_id", UUID.class),
                row.getString("name"),
                row.getLong("version"),
                DeliverableStatus.valueOf(row.getString("status")),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                row.getObject("reference", UUID.class));
    }
}
