package io.careerplan.tracking.stage;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;

/** The database seen as its owner, past the application; the tenant wall stands for the owner as well. */
public final class Owner {

    private Owner() {}

    /** The rows of a query as text, columns joined by a bar. */
    public static List<String> rows(String tenant, String sql, Object... parameters) {
        try (Connection connection = connect(tenant);
                PreparedStatement statement = prepare(connection, sql, parameters);
                ResultSet rows = statement.executeQuery()) {
            List<String> lines = new ArrayList<>();
            while (rows.next()) {
                lines.add(line(rows));
            }
            return lines;
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
    }

    /** Runs a change. */
    public static int change(String tenant, String sql, Object... parameters) {
        try (Connection connection = connect(tenant);
                PreparedStatement statement = prepare(connection, sql, parameters)) {
            return statement.executeUpdate();
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... parameters)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
        return statement;
    }

    private static String line(ResultSet rows) throws SQLException {
        List<String> columns = new ArrayList<>();
        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
            columns.add(rows.getString(i));
        }
        return String.join("|", columns.stream().map(String::valueOf).toList());
    }

    private static Connection connect(String tenant) throws SQLException {
        Connection connection =
                DriverManager.getConnection(setting("jdbc-url"), setting("username"), setting("password"));
        try (PreparedStatement statement = connection.prepareStatement("select set_config('app.tenant', ?, false)")) {
            statement.setString(1, tenant);
            statement.execute();
        }
        return connection;
    }

    private static String setting(String name) {
        return ConfigProvider.getConfig().getValue("quarkus.flyway." + name, String.class);
    }
}
