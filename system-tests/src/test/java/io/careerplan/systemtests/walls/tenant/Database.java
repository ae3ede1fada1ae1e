package io.careerplan.systemtests.walls.tenant;

import io.careerplan.systemtests.RunningPlatform;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The database of one service, as whoever signs in sees it. Nothing is ever committed. */
final class Database implements AutoCloseable {

    static final List<String> ALL = List.of("assessment", "planning", "tracking");

    private static final String TENANT_TABLES = """
            SELECT c.relname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'tenant'
             WHERE c.relkind IN ('r', 'p') AND c.relnamespace = 'public'::regnamespace ORDER BY 1""";

    private final Connection connection;
    private final List<String> prelude;

    private Database(Connection connection, String... prelude) throws SQLException {
        this.connection = connection;
        this.prelude = List.of(prelude);
        connection.setAutoCommit(false);
    }

    /** As one of the roles the service itself works with: {@code app}, {@code worker} or {@code owner}. */
    static Database as(String duty, String database) throws SQLException {
        var role = database + "_" + duty;
        return new Database(DriverManager.getConnection(url(database), role, "local-demo-" + role));
    }

    /** As the superuser, whom no wall stops. */
    static Database asSuperuser(String database) throws SQLException {
        return new Database(DriverManager.getConnection(url(database), "postgres", ""));
    }

    /** As the application, with the wall of one table down in every transaction; nobody else sees it so. */
    static Database asAppWithoutWall(String database, String table) throws SQLException {
        return new Database(
                DriverManager.getConnection(url(database), "postgres", ""),
                "ALTER TABLE \"" + table + "\" DISABLE ROW LEVEL SECURITY",
                "SET LOCAL ROLE " + database + "_app");
    }

    static String url(String database) {
        return RunningPlatform.get().stack().jdbcUrl(database);
    }

    /** Every table that has a tenant. */
    List<String> tenantTables() throws SQLException {
        return texts(TENANT_TABLES);
    }

    /** The first column of every row. */
    List<String> texts(String query, String... parameters) throws SQLException {
        try (var statement = prepared(query, parameters)) {
            var found = new ArrayList<String>();
            var rows = statement.executeQuery();
            while (rows.next()) {
                found.add(String.valueOf(rows.getString(1)));
            }
            return found;
        }
    }

    /** Runs a statement that has to succeed. */
    void run(String statement, String... parameters) throws SQLException {
        try (var prepared = prepared(statement, parameters)) {
            prepared.execute();
        }
    }

    /** A transaction anew, with the tenant set as text; with none set when it is null. */
    void begin(@Nullable String tenant) throws SQLException {
        connection.rollback();
        for (var statement : prelude) {
            run(statement);
        }
        if (tenant != null) {
            run("SELECT set_config('app.tenant', ?, true)", tenant);
        }
    }

    /** What becomes of a statement, which leaves nothing behind: rows seen or changed, or the SQLSTATE of its refusal. */
    Outcome attempt(String statement, String... parameters) throws SQLException {
        var before = connection.setSavepoint();
        try (var prepared = prepared(statement, parameters)) {
            return prepared.execute() ? Outcome.of(number(prepared)) : Outcome.of(prepared.getUpdateCount());
        } catch (SQLException refused) {
            return new Outcome(0, String.valueOf(refused.getSQLState()));
        } finally {
            connection.rollback(before);
        }
    }

    /**
     * The end of a statement.
     *
     * @param rows how many rows it counted or changed
     * @param refusal the SQLSTATE, empty when it was not refused
     */
    record Outcome(long rows, String refusal) {

        /** Insufficient privilege: what a policy and a missing right both answer. */
        static final String DENIED = "42501";

        static Outcome of(long rows) {
            return new Outcome(rows, "");
        }

        boolean isDenied() {
            return refusal.equals(DENIED);
        }

        /** Whether it touched nothing, as it found nothing or was not let. */
        boolean isNothing() {
            return rows == 0 && (refusal.isEmpty() || isDenied());
        }
    }

    private static long number(PreparedStatement statement) throws SQLException {
        var rows = statement.getResultSet();
        return rows.next() ? rows.getLong(1) : 0;
    }

    private PreparedStatement prepared(String statement, String... parameters) throws SQLException {
        var prepared = connection.prepareStatement(statement);
        for (var i = 0; i < parameters.length; i++) {
            prepared.setString(i + 1, parameters[i]);
        }
        return prepared;
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.close();
    }
}
