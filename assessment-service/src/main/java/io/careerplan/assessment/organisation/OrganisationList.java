package io.careerplan.assessment.organisation;

import io.careerplan.kit.database.Sql;
import io.careerplan.kit.database.WorkerDatabase;
import io.careerplan.kit.http.Cursors;
import io.careerplan.kit.http.PageOf;
import io.careerplan.kit.http.PageQuery;
import io.careerplan.kit.http.Position;
import io.careerplan.kit.http.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/**
 * Every organisation, for operators. The tenant wall has no door for the application's role, so this one list is read
 * by the worker's, which may read this table and write none of it.
 */
@ApplicationScoped
class OrganisationList {

    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final String SELECT = """
            select id, tenant, name, updated_at from organisation where id > ? order by id limit ?
            """;

    private final WorkerDatabase database;
    private final Cursors cursors;

    OrganisationList(WorkerDatabase database, Cursors cursors) {
        this.database = database;
        this.cursors = cursors;
    }

    PageOf<OrganisationRow> page(PageQuery query) {
        var slice = cursors.slice(query, "organisations");
        return slice.page(entries(slice), entry -> Position.of(entry.id), Entry::row);
    }

    private List<Entry> entries(Slice slice) {
        var select = Sql.of(SELECT, slice.after().map(Position::id).orElse(BEFORE_ALL), slice.fetch());
        return database.call(connection -> select.list(connection, OrganisationList::entry));
    }

    private static Entry entry(ResultSet row) throws SQLException {
        var shown = new OrganisationRow(
                row.getString("tenant"),
                row.getString("name"),
                row.getObject("updated_at", OffsetDateTime.class).toInstant());
        return new Entry(row.getObject("id", UUID.class), shown);
    }

    private record Entry(UUID id, OrganisationRow row) {}
}
