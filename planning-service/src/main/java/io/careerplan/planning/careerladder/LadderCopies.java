package io.careerplan.planning.careerladder;

import io.careerplan.events.CareerLadderState;
import io.careerplan.kit.database.Sql;
import io.careerplan.kit.database.TenantDatabase;
import io.careerplan.kit.event.EventJson;
import io.careerplan.kit.tenancy.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The career ladders that the organisation in hand published, in the running transaction. */
@ApplicationScoped
public class LadderCopies {
    private static final String KEEP = """
            insert into ladder_copy (tenant, id, ladder) values (?, ?, ?::jsonb)
            on conflict (tenant, id) do update set ladder = excluded.ladder
            """;
    private static final String DROP = "delete from ladder_copy where tenant = ? and id = ?";
    private static final String ALL = "select ladder::text from ladder_copy where tenant = ? order by id";

    private final TenantDatabase database;
    private final CurrentTenant tenant;

    LadderCopies(TenantDatabase database, CurrentTenant tenant) {
        this.database = database;
        this.tenant = tenant;
    }

    /** Takes a ladder in the place of what was known of it. */
    public void keep(CareerLadderState ladder) {
        var kept = Sql.of(KEEP, tenant.require(), ladder.id(), EventJson.text(ladder));
        database.call(kept::update);
    }

    /** Forgets a ladder. */
    public void drop(UUID id) {
        var dropped = Sql.of(DROP, tenant.require(), id);
        database.call(dropped::update);
    }

    /** All that are not retired, the oldest first. */
    public List<CareerLadderState> all() {
        var all = Sql.of(ALL, tenant.require());
        return database.call(connection ->
                all.list(connection, row -> EventJson.document(row.getString(1), CareerLadderState.class)));
    }
}
