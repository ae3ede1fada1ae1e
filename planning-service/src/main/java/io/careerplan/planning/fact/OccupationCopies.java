package io.careerplan.planning.fact;

import io.careerplan.events.OccupationMove;
import io.careerplan.events.OccupationState;
import io.careerplan.kit.database.Sql;
import io.careerplan.kit.database.TenantDatabase;
import io.careerplan.kit.event.EventJson;
import io.careerplan.kit.tenancy.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Occupations as the catalogue published them: the shared ones, and before them the organisation's own. */
@ApplicationScoped
public class OccupationCopies {
    private static final String ONE = """
            select occupation::text as occupation from occupation_copy
             where tenant in (?, 'shared') and code = ? order by tenant = 'shared' limit 1
            """;
    private static final String EDGES = """
            select distinct on (code) code, occupation ->> 'title' as title,
                   (occupation ->> 'jobZone')::int as job_zone, (occupation -> 'nearest')::text as nearest
              from occupation_copy where tenant in (?, 'shared') order by code, tenant = 'shared'
            """;
    private static final String STAMP = """
            select coalesce(sum(revision) filter (where tenant = 'shared'), 0) as shared,
                   coalesce(sum(revision) filter (where tenant <> 'shared'), 0) as own
              from catalogue_revision where tenant in (?, 'shared')
            """;

    private final TenantDatabase database;
    private final CurrentTenant tenant;

    OccupationCopies(TenantDatabase database, CurrentTenant tenant) {
        this.database = database;
        this.tenant = tenant;
    }

    /** The occupation of that code, unless it is unknown or retired. */
    public Optional<OccupationState> occupation(String code) {
        var one = Sql.of(ONE, tenant.require(), code);
        return database.call(connection -> one.first(connection, row -> row.getString("occupation")))
                .map(json -> EventJson.document(json, OccupationState.class));
    }

    /** Every occupation with its moves, by code. Reads them all: keep what you compute, by its {@link #stamp}. */
    public List<OccupationEdges> edges() {
        var all = Sql.of(EDGES, tenant.require());
        return database.call(connection -> all.list(connection, OccupationCopies::edges));
    }

    /** The present state of the occupations. */
    public CatalogueStamp stamp() {
        var both = Sql.of(STAMP, tenant.require());
        return database.call(connection ->
                        both.first(connection, row -> new CatalogueStamp(row.getLong("shared"), row.getLong("own"))))
                .orElseThrow();
    }

    private static OccupationEdges edges(ResultSet row) throws SQLException {
        return new OccupationEdges(
                row.getString("code"),
                row.getString("title"),
                row.getObject("job_zone", Integer.class),
                List.of(EventJson.document(row.getString("nearest"), OccupationMove[].class)));
    }
}
