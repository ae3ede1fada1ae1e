package io.careerplan.systemtests.bench;

import io.careerplan.localstack.StackAddresses;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * A service's database as the superuser sees it, whom no tenant wall stops.
 *
 * @param stack where PostgreSQL is
 * @param name assessment, planning or tracking
 */
public record Database(StackAddresses stack, String name) {

    /** A connection of one's own. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(stack.jdbcUrl(name), "postgres", "");
    }

    /** Runs statements that answer nothing. */
    public void run(String sql) {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** A single number. */
    public long count(String sql) {
        return Long.parseLong(texts(sql).getFirst());
    }

    /** The first column of each row, as text. */
    public List<String> texts(String sql) {
        try (var connection = connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var texts = new ArrayList<String>();
            while (rows.next()) {
                texts.add(String.valueOf(rows.getString(1)));
            }
            return texts;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
