package io.careerplan.kit.database;

import java.sql.Connection;
import java.sql.SQLException;

/** Statements that run on one connection. */
@FunctionalInterface
public interface DatabaseWork<T> {
    T on(Connection connection) throws SQLException;
}
