package io.careerplan.assessment.technology;

import io.careerplan.kit.database.Sql;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;

/** The stored technologies of a tenant. */
public final class TechnologyTable {

    private static final String READ = """
            select u.occupation, u.example, u.commodity, c.title, u.hot, u.in_demand, u.release
              from technology_use u join technology_commodity c on c.tenant = u.tenant and c.code = u.commodity
             where u.tenant = ?""";
    private static final String CLEAR_USES = "delete from technology_use where tenant = ?";
    private static final String CLEAR_COMMODITIES = "delete from technology_commodity where tenant = ?";
    private static final String FILL_COMMODITIES = """
            insert into technology_commodity (tenant, code, title)
            select ?, each.code, each.title from unnest(?::text[], ?::text[]) as each(code, title)""";
    private static final String FILL_USES = """
            insert into technology_use (tenant, occupation, example, commodity, hot, in_demand, release)
            select ?, each.occupation, each.example, each.commodity, each.hot::boolean, each.in_demand::boolean, ?
              from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
                   as each(occupation, example, commodity, hot, in_demand)""";

    private TechnologyTable() {}

    /** What is stored. */
    public static Technologies read(Connection connection, String tenant) throws SQLException {
        var releases = new HashSet<String>();
        var rows = Sql.of(READ, tenant).list(connection, row -> {
            releases.add(row.getString("release"));
            return row(row);
        });
        return Technologies.of(releases.stream().findFirst().orElse(""), rows);
    }

    private static TechnologyRow row(ResultSet row) throws SQLException {
        return new TechnologyRow(
                row.getString("occupation"),
                row.getString("example"),
                new Commodity(row.getString("commodity"), row.getString("title")),
                row.getBoolean("hot"),
                row.getBoolean("in_demand"));
    }

    /** Stores these in place of what is there. */
    public static void replace(Connection connection, String tenant, Technologies technologies) throws SQLException {
        Sql.of(CLEAR_USES, tenant).update(connection);
        Sql.of(CLEAR_COMMODITIES, tenant).update(connection);
        if (!technologies.isEmpty()) {
            fill(connection, tenant, technologies);
        }
    }

    private static void fill(Connection connection, String tenant, Technologies technologies) throws SQLException {
        var rows = technologies.rows().toList();
        var commodities = rows.stream().map(TechnologyRow::commodity).distinct().toList();
        Sql.of(FILL_COMMODITIES, tenant, texts(commodities, Commodity::code), texts(commodities, Commodity::title))
                .update(connection);
        Sql.of(
                        FILL_USES,
                        tenant,
                        technologies.release(),
                        texts(rows, TechnologyRow::occupation),
                        texts(rows, TechnologyRow::example),
                        texts(rows, row -> row.commodity().code()),
                        texts(rows, row -> Boolean.toString(row.hot())),
                        texts(rows, row -> Boolean.toString(row.inDemand())))
                .update(connection);
    }

    private static <T> List<String> texts(List<T> all, Function<T, String> text) {
        return all.stream().map(text).toList();
    }
}
