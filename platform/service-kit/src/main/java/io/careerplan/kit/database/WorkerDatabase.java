package io.careerplan.kit.database;

import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;

/** The worker role, which sees all tenants: relay, job runner, housekeeping and operators' data. */
@ApplicationScoped
public class WorkerDatabase {

    private final javax.sql.DataSource dataSource;

    public WorkerDatabase(@DataSource("worker") javax.sql.DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** A connection outside any transaction; the caller closes it. */
    public Connection open() throws SQLException {
        return dataSource.getConnection();
    }

    /** Does the work in a transaction of its own: committed when it returns, rolled back when it throws. */
    public <T> T call(DatabaseWork<T> work) {
        try (Connection connection = dataSource.getConnection()) {
            return transaction(connection, work);
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }

    private static <T> T transaction(Connection connection, DatabaseWork<T> work) throws SQLException {
        connection.setAutoCommit(false);
        boolean done = false;
        try {
            T result = work.on(connection);
            connection.commit();
            done = true;
            return result;
        } finally {
            if (!done) {
                connection.rollback();
            }
            connection.setAutoCommit(true);
        }
    }
}
